import { marks } from "../../clouds/marks.ts";
import { SqsQueue } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import { regions } from "../../clouds/regions.ts";
import type { Envelope } from "../../compose/model.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk, Which } from "./readings.ts";

/**
 * What tells the names of a claim's queues apart. That of a FIFO queue ends with `.fifo`, which counts for its length.
 * Source: QueueName of CreateQueue in the Amazon SQS API reference.
 */
const roles = {
  queue: { standard: "", fifo: ".fifo" },
  dlq: { standard: "-dlq", fifo: "-dlq.fifo" },
} as const satisfies Record<Which, Record<"standard" | "fifo", string>>;

const longestName = 80;

/** One of the two SQS queues: encrypted, with long polling. The dead letters of a FIFO queue need a FIFO queue. */
export function queue(
  ask: AwsAsk,
  { region, fifo }: Pinned,
  envelope: Envelope,
  which: Which,
  messageRetentionSeconds: number,
): Resource {
  const { owner, settings, seen } = ask;
  return SqsQueue(envelope, {
    region: regions[region].aws,
    name: seen(which).forProvider.name ?? cloudName(owner, longestName, roles[which][fifo ? "fifo" : "standard"]),
    ...(fifo && { fifoQueue: true }),
    messageRetentionSeconds,
    visibilityTimeoutSeconds: 30,
    receiveWaitTimeSeconds: 20,
    ...encryption(ask, region, which),
    tags: marks(owner, settings.tags),
  });
}

/** The key of the platform or that of SQS, never both. A live queue keeps the one it has. */
function encryption({ settings, seen }: AwsAsk, region: Pinned["region"], which: Which) {
  const live = seen(which);
  const key = sticky(live, live.forProvider.kmsMasterKeyId, settings.regions[region]?.kmsKeyArns?.queue);
  return key === undefined
    ? { sqsManagedSseEnabled: true }
    : { kmsMasterKeyId: key, kmsDataKeyReusePeriodSeconds: 300 };
}
