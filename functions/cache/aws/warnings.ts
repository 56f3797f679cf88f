import type { Warning } from "../../compose/plan.ts";
import { clusterId, nodeCount } from "./cluster.ts";
import { mostMiB } from "./memory.ts";
import { parameters } from "./parameters.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** What ElastiCache cannot do for this claim, in the order of the table of reasons. */
export const warnings = (ask: AwsAsk, pinned: Pinned): readonly Warning[] => [
  ...(pinned.engine === "memcached" ? [noAuthentication, ...evictionUnsupported(ask)] : []),
  ...memoryCapped(ask, pinned),
  ...(pinned.engine === "memcached" ? rebootRequired(ask, pinned) : []),
];

const noAuthentication = {
  reason: "NoAuthentication",
  message:
    `spec.engine "memcached" has no password: its security group and TLS alone protect it; for a password make a new ` +
    `claim with redis`,
} as const satisfies Warning;

function evictionUnsupported({ claim: { evictionPolicy } }: AwsAsk): readonly Warning[] {
  if (evictionPolicy === "allkeys-lru" || evictionPolicy === "noeviction") return [];
  return [
    {
      reason: "EvictionPolicyUnsupported",
      message:
        `spec.evictionPolicy "${evictionPolicy}" becomes "allkeys-lru": memcached knows no other but "noeviction"; set ` +
        `one of the two, or make a new claim with redis`,
    },
  ];
}

function memoryCapped({ claim: { maxMemoryMb } }: AwsAsk, { engine, node }: Pinned): readonly Warning[] {
  const most = mostMiB[engine](node.memoryMiB);
  if (maxMemoryMb === undefined || maxMemoryMb <= most) return [];
  return [
    {
      reason: "MaxMemoryCapped",
      message:
        `spec.maxMemoryMb ${maxMemoryMb} becomes ${most}: a ${node.type} has ${node.memoryMiB}, and the rest is ` +
        `${reserved[engine]}; set ${most} or less${node.size === "large" ? "" : bigger[engine]}`,
    },
  ];
}

const reserved = { redis: "kept free for snapshots and replicas", memcached: "for connections" } as const;
const bigger = { redis: ", or a bigger size", memcached: ", or make a new claim of a bigger size" } as const;

/** Only the run that sees the edit can tell: afterwards the group has its new values, and nobody knows of a reboot. */
function rebootRequired(ask: AwsAsk, pinned: Pinned): readonly Warning[] {
  const last = ask.seen("parameter-group").forProvider.parameter;
  if (last === undefined || !ask.seen("cluster").exists) return [];
  const valueIn = (list: typeof last, name: string) => list.find((one) => one.name === name)?.value ?? "its default";
  const wanted = parameters(ask, pinned);
  const names = new Set([...last, ...wanted].flatMap(({ name = "" }) => (name === "" ? [] : [name])));
  const changes = [...names]
    .filter((name) => valueIn(last, name) !== valueIn(wanted, name))
    .map((name) => `${name} becomes ${valueIn(wanted, name)}`);
  if (changes.length === 0) return [];
  const ids = Array.from({ length: nodeCount(ask) }, (_, at) => String(at + 1).padStart(4, "0")).join(" ");
  return [
    {
      reason: "RebootRequired",
      message:
        `${changes.join(" and ")} only with a reboot, which empties the cache and which nobody does by itself: ask the ` +
        `platform team for aws elasticache reboot-cache-cluster --cache-cluster-id ${clusterId(ask)} ` +
        `--cache-node-ids-to-reboot ${ids}`,
    },
  ];
}
