import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { EvictionPolicy } from "../eviction.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * What memcached can do when its memory is full: drop the least recently used of all keys, or take no more.
 * Source: "Supported Memcached configurations", Memorystore for Memcached.
 */
const parameters = {
  "allkeys-lru": {},
  noeviction: { memcacheParameters: { params: { "disable-evictions": "true" } } },
} as const;

export type Eviction = keyof typeof parameters;

/** Whether memcached can do that at all. */
export const isKnown = (policy: EvictionPolicy): policy is Eviction => policy in parameters;

/** The parameters of memcached that make it so. */
export const parametersOf = (eviction: Eviction) => parameters[eviction];

/** How memcached evicts: as it was made, and an edit of it is told. */
export function evictionOf({ claim, seen }: GcpAsk): { readonly eviction: Eviction; readonly kept: readonly Kept[] } {
  const { evictionPolicy } = claim;
  const wanted = isKnown(evictionPolicy) ? evictionPolicy : "allkeys-lru";
  const { exists, forProvider } = seen("memcached");
  if (!exists) return { eviction: wanted, kept: [] };
  const eviction = forProvider.memcacheParameters.params["disable-evictions"] === "true" ? "noeviction" : "allkeys-lru";
  if (eviction === wanted) return { eviction, kept: [] };
  const { kept } = pin<EvictionPolicy>(
    "spec.evictionPolicy",
    eviction,
    evictionPolicy,
    "make a new claim; a cache fills itself again",
  );
  return { eviction, kept };
}
