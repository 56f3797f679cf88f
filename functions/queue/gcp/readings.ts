import { PubsubSubscription, PubsubSubscriptionMember, PubsubTopic, PubsubTopicMember } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { flag, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Queue } from "../claim.ts";

const topic = PubsubTopic.reading({
  forProvider: { kmsKeyName: text, messageStoragePolicy: { allowedPersistenceRegions: texts }, project: text },
  atProvider: { id: text },
});

const subscription = PubsubSubscription.reading({
  forProvider: { deadLetterPolicy: { deadLetterTopic: text }, enableMessageOrdering: flag, project: text },
  atProvider: { deadLetterPolicy: { deadLetterTopic: text }, id: text },
});

/** Everything that a queue on Google Cloud reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, arn: text, subscription: text }),
  topic,
  subscription,
  "dlq-topic": topic,
  "dlq-subscription": subscription,
  "dlq-publisher": PubsubTopicMember.reading({ forProvider: { member: text, project: text } }),
  "dlq-subscriber": PubsubSubscriptionMember.reading({ forProvider: { member: text, project: text } }),
} as const;

export type GcpAsk = Ask<Queue, GcpSettings, typeof readings>;
