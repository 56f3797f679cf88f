import { selector } from "../../clouds/selector.ts";
import { ServiceBusQueue } from "../../clouds/models.ts";
import { slug } from "../../clouds/names.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** How often a message is received in vain before it is a dead letter. Source: CRD queues.servicebus, the default. */
const usualDeliveries = 10;

/** The same where nobody wants dead letters. Service Bus takes more, but a message that can never be handled must end. */
export const manyDeliveries = 2000;

/** The name of the queue in its namespace, which holds no other. */
export const queueName = ({ owner, seen }: AzureAsk): string => seen("queue").externalName ?? slug(owner.name, 50);

/** The queue. Its dead-letter queue is a part of it, and always there. */
export function queue(ask: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { deadLetterQueue, messageRetentionDays } = ask.claim;
  const { requiresDuplicateDetection } = pinned;
  return ServiceBusQueue(
    { ...envelope, externalName: queueName(ask) },
    {
      namespaceIdSelector: selector("namespace"),
      defaultMessageTtl: `P${messageRetentionDays}D`,
      deadLetteringOnMessageExpiration: deadLetterQueue,
      maxDeliveryCount: deadLetterQueue ? usualDeliveries : manyDeliveries,
      requiresSession: pinned.requiresSession,
      requiresDuplicateDetection,
      ...(requiresDuplicateDetection && { duplicateDetectionHistoryTimeWindow: "PT5M" }),
      lockDuration: "PT1M",
      partitioningEnabled: pinned.partitioningEnabled,
    },
  );
}
