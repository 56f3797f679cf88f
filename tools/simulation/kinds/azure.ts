import { cdn } from "./azure/cdn.ts";
import { databases } from "./azure/databases.ts";
import { dns } from "./azure/dns.ts";
import { locks } from "./azure/locks.ts";
import { redis } from "./azure/redis.ts";
import { serviceBus } from "./azure/service-bus.ts";
import { storage } from "./azure/storage.ts";
import type { SimulatedKinds } from "./simulated.ts";

/**
 * Sources: the external names of provider-upjet-azure (config/externalname.go), its zz_generated.resolvers.go, the
 * formats of ids in the Azure Resource Manager documentation, and the sensitive attributes of azurerm, which upjet
 * publishes as `attribute.<name>`.
 */
export const azure: SimulatedKinds = { ...databases, ...redis, ...serviceBus, ...storage, ...cdn, ...dns, ...locks };
