import type { Engine } from "../engines.ts";
import type { EvictionPolicy } from "../eviction.ts";
import { overheadMiB, reservedPercent } from "./memory.ts";
import type { Node } from "./nodes.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

export type Parameter = { readonly name: string; readonly value: string };

/** memcached evicts the least recently used key of all, or none and answers with an error: `error_on_memory_exhausted`. */
const memcachedErrors = {
  noeviction: "1",
  "allkeys-lru": "0",
  "volatile-lru": "0",
  "allkeys-random": "0",
} as const satisfies Record<EvictionPolicy, string>;

const ofEngine: Readonly<Record<Engine, (ask: AwsAsk, node: Node) => readonly Parameter[]>> = {
  redis: (ask, node) => [
    { name: "maxmemory-policy", value: ask.claim.evictionPolicy },
    { name: reserved, value: String(reservedNow(ask, node)) },
  ],
  memcached: ({ claim: { evictionPolicy, maxMemoryMb } }, { memoryMiB }) => [
    { name: "error_on_memory_exhausted", value: memcachedErrors[evictionPolicy] },
    ...(maxMemoryMb === undefined
      ? []
      : [{ name: "memcached_connections_overhead", value: String(overheadMiB(maxMemoryMb, memoryMiB)) }]),
  ],
};

const reserved = "reserved-memory-percent";

/**
 * What is reserved in this run. The share of a bigger node would be far too much of the smaller one that still serves,
 * and would evict what it holds: until the node has changed, no more is reserved than before.
 */
function reservedNow({ claim, seen }: AwsAsk, { type, memoryMiB }: Node): number {
  const wanted = reservedPercent(claim.maxMemoryMb, memoryMiB);
  const { nodeType } = seen("replication-group").atProvider;
  if (nodeType === undefined || nodeType === type) return wanted;
  const last = seen("parameter-group").forProvider.parameter?.find(({ name }) => name === reserved)?.value;
  return last === undefined ? wanted : Math.min(wanted, Number(last));
}

/** What the claim asks of the engine itself. */
export const parameters = (ask: AwsAsk, { engine, node }: Pinned): readonly Parameter[] => ofEngine[engine](ask, node);
