import type { Size } from "../../clouds/size.ts";

/** The one node of a memcached instance. */
export type Node = { readonly cpuCount: number; readonly memorySizeMb: number };

/**
 * What each size buys: the capacity of redis in GB, and the node of memcached.
 * Source: "Instance and node properties", Memorystore for Memcached: 1 vCPU or an even number, whole GB.
 */
export const sizes = {
  small: { redisGb: 1, node: { cpuCount: 1, memorySizeMb: 1024 } },
  medium: { redisGb: 4, node: { cpuCount: 2, memorySizeMb: 4096 } },
  large: { redisGb: 16, node: { cpuCount: 4, memorySizeMb: 16384 } },
} as const satisfies Record<Size, { readonly redisGb: number; readonly node: Node }>;
