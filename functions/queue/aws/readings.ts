import { SqsQueue, SqsQueuePolicy, SqsRedriveAllowPolicy, SqsRedrivePolicy } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { flag, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Queue } from "../claim.ts";

const queue = SqsQueue.reading({
  forProvider: { fifoQueue: flag, kmsMasterKeyId: text, name: text, region: text },
  atProvider: { arn: text, url: text },
});

const policy = SqsQueuePolicy.reading({ forProvider: { policy: text, region: text } });

/** Everything that a queue on AWS reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, arn: text }),
  queue,
  "queue-policy": policy,
  dlq: queue,
  "dlq-policy": policy,
  "redrive-policy": SqsRedrivePolicy.reading({ forProvider: { redrivePolicy: text, region: text } }),
  "redrive-allow-policy": SqsRedriveAllowPolicy.reading({ forProvider: { redriveAllowPolicy: text, region: text } }),
} as const;

export type AwsAsk = Ask<Queue, AwsSettings, typeof readings>;

/** The queue that a claim asks for, and the one for its dead letters. */
export type Which = "queue" | "dlq";
