import { cdn } from "./gcp/cdn.ts";
import { dns } from "./gcp/dns.ts";
import { memorystore } from "./gcp/memorystore.ts";
import { pubsub } from "./gcp/pubsub.ts";
import { sql } from "./gcp/sql.ts";
import { storage } from "./gcp/storage.ts";
import type { SimulatedKinds } from "./simulated.ts";

/** Sources: the external names of provider-upjet-gcp (config/externalname.go) and zz_generated.resolvers.go. */
export const gcp: SimulatedKinds = { ...sql, ...memorystore, ...pubsub, ...storage, ...cdn, ...dns };
