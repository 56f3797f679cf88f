import type { Engine } from "../engines.ts";

/**
 * How each engine keeps data within `maxMemoryMb`: `maxmemory` itself is fixed per node, so the rest is reserved.
 *
 * redis reserves whole per cents of the node, at least 25: less would leave snapshots and replicas no room. memcached
 * takes 100 MiB or more for connections.
 * Source: `reserved-memory-percent` and `memcached_connections_overhead` in the ElastiCache User Guide.
 */
const least = { reservedPercent: 25, overheadMiB: 100 } as const;

/** redis: how many per cent of a node are not for data; undefined asks for as much room as there can be. */
export const reservedPercent = (maxMemoryMb: number | undefined, nodeMiB: number): number =>
  maxMemoryMb === undefined
    ? least.reservedPercent
    : Math.min(99, Math.max(least.reservedPercent, Math.floor((100 * (nodeMiB - maxMemoryMb)) / nodeMiB)));

/** memcached: how many MiB of a node are not for data. */
export const overheadMiB = (maxMemoryMb: number, nodeMiB: number): number =>
  Math.max(least.overheadMiB, nodeMiB - maxMemoryMb);

/** How much of a node data may take at most, MiB. */
export const mostMiB: Readonly<Record<Engine, (nodeMiB: number) => number>> = {
  redis: (nodeMiB) => Math.floor((nodeMiB * (100 - least.reservedPercent)) / 100),
  memcached: (nodeMiB) => nodeMiB - least.overheadMiB,
};
