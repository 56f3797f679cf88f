import type { Warning } from "../../compose/plan.ts";
import type { Cache } from "../claim.ts";
import type { Engine } from "../engines.ts";
import { isKnown } from "./eviction.ts";
import { capacityGb, limitGb } from "./memory.ts";
import type { Pinned } from "./pinned.ts";

/** What Memorystore cannot do for this claim. */
export const warnings = (claim: Cache, pinned: Pinned): readonly Warning[] => of[pinned.engine](claim, pinned);

const of = {
  redis: (claim) => limitRaised(claim),
  memcached: (claim, pinned) => [noAuthentication, ...evictionOther(claim, pinned), ...limitIgnored(claim, pinned)],
} as const satisfies Record<Engine, (claim: Cache, pinned: Pinned) => readonly Warning[]>;

const noAuthentication: Warning = {
  reason: "NoAuthentication",
  message:
    "spec.engine: memcached has neither a password nor TLS on Google Cloud: whoever is in the network reads and writes " +
    "the cache; redis has both",
};

const evictionOther = ({ evictionPolicy }: Cache, { eviction }: Pinned): readonly Warning[] =>
  isKnown(evictionPolicy)
    ? []
    : [
        {
          reason: "EvictionPolicyUnsupported",
          message:
            `spec.evictionPolicy: memcached knows allkeys-lru and noeviction alone: it runs with ${eviction} ` +
            `instead of "${evictionPolicy}"`,
        },
      ];

function limitIgnored({ maxMemoryMb }: Cache, { node: { memorySizeMb } }: Pinned): readonly Warning[] {
  if (maxMemoryMb === undefined || maxMemoryMb >= memorySizeMb) return [];
  return [notEnforced(`memcached lets data take its whole node: ${memorySizeMb} MB`, maxMemoryMb)];
}

function limitRaised(claim: Cache): readonly Warning[] {
  const { maxMemoryMb } = claim;
  const limit = limitGb(claim);
  if (maxMemoryMb === undefined || limit === undefined || limit * 1024 <= maxMemoryMb) return [];
  const share = `${limit} GB of ${capacityGb(claim)} GB`;
  return [notEnforced(`redis takes no limit below a fifth of its memory: data may take ${share}`, maxMemoryMb)];
}

const notEnforced = (what: string, asked: number): Warning => ({
  reason: "MaxMemoryNotEnforced",
  message: `spec.maxMemoryMb: ${what}, where ${asked} MB were asked for`,
});
