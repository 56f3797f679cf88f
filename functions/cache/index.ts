import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Cache } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A cache: redis or memcached, with a connection Secret. */
export const cache: KindOfClaim<Cache> = {
  folder: "cache",
  summary: "A redis or memcached cache, and a Secret to connect with.",
  names: { kind: "CacheInstanceClaim", plural: "cacheinstanceclaims", shortNames: ["cache"] },
  code: "cache",
  columns: ["spec.size", "spec.region", "status.status", "status.endpoint"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
