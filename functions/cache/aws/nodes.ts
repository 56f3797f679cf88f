import type { Size } from "../../clouds/size.ts";

/** A node, and what it holds: redis's `maxmemory` on it, memcached's `max_cache_memory`. */
export type Node = { readonly type: string; readonly memoryMiB: number };

/**
 * What each size buys where the settings do not say otherwise. There is no cache.t4g.xlarge.
 * Source: "Node-type specific parameters" of Redis OSS and of Memcached in the ElastiCache User Guide.
 */
export const nodes = {
  small: { type: "cache.t4g.medium", memoryMiB: 3164 },
  medium: { type: "cache.m7g.large", memoryMiB: 6537 },
  large: { type: "cache.r7g.xlarge", memoryMiB: 26952 },
} as const satisfies Record<Size, Node>;
