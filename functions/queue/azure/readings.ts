import { lockReading } from "../../clouds/azure/lock.ts";
import { ServiceBusNamespace, ServiceBusQueue, ServiceBusQueueRule } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, number, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Queue } from "../claim.ts";

/** What the provider refuses to change, as it was asked for and as it is. */
const fixed = {
  namespace: { location: text, premiumMessagingPartitions: number, sku: text },
  queue: { partitioningEnabled: flag, requiresDuplicateDetection: flag, requiresSession: flag },
} as const;

/** Everything that a queue on Azure reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, arn: text, queueName: text, connectionString: text }),
  namespace: ServiceBusNamespace.reading({
    forProvider: { ...fixed.namespace, localAuthEnabled: flag, resourceGroupName: text },
    atProvider: { ...fixed.namespace, endpoint: text, id: text },
  }),
  queue: ServiceBusQueue.reading({ forProvider: fixed.queue, atProvider: { ...fixed.queue, id: text } }),
  "authorization-rule": ServiceBusQueueRule.reading({ details: { "attribute.primary_connection_string": text } }),
  lock: lockReading,
} as const;

export type AzureAsk = Ask<Queue, AzureSettings, typeof readings>;
