import type { Cache } from "../claim.ts";
import { sizes, type Node } from "./sizes.ts";

const mbPerGb = 1024;

type Asked = Pick<Cache, "size" | "maxMemoryMb">;

/** The capacity of redis, GB: that of the size, raised to what data may take. */
export const capacityGb = ({ size, maxMemoryMb = 0 }: Asked): number =>
  Math.max(sizes[size].redisGb, Math.ceil(maxMemoryMb / mbPerGb));

/** The share of its capacity below which redis takes no limit, percent. Source: "Supported Redis configurations", Memorystore. */
const leastPercent = 20;

/**
 * How much of its capacity redis lets data take, GB: never more than was asked for, unless that is less than it takes
 * as a limit.
 *
 * @returns undefined without a limit: Memorystore then takes the capacity.
 */
export function limitGb(asked: Asked): number | undefined {
  if (asked.maxMemoryMb === undefined) return undefined;
  const hundredths = Math.floor((asked.maxMemoryMb * 100) / mbPerGb);
  return Math.max(hundredths, capacityGb(asked) * leastPercent) / 100;
}

/** The node of memcached: that of the size, with its memory raised to what data may take, in whole GB. */
export const nodeFor = ({ size, maxMemoryMb = 0 }: Asked): Node => ({
  cpuCount: sizes[size].node.cpuCount,
  memorySizeMb: Math.max(sizes[size].node.memorySizeMb, Math.ceil(maxMemoryMb / mbPerGb) * mbPerGb),
});
