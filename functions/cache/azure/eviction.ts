import type { EvictionPolicy } from "../eviction.ts";

/** What Azure calls the eviction policies. Source: CRD managedredis.cache.azure.m.upbound.io, `evictionPolicy`. */
export const evictionNames = {
  "allkeys-lru": "AllKeysLRU",
  "volatile-lru": "VolatileLRU",
  "allkeys-random": "AllKeysRandom",
  noeviction: "NoEviction",
} as const satisfies Record<EvictionPolicy, string>;
