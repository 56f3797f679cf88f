import type { Warning } from "../../compose/plan.ts";
import type { Pinned } from "./pinned.ts";
import { manyDeliveries, queueName } from "./queue.ts";
import type { AzureAsk } from "./readings.ts";

/** What Azure cannot do for this claim, in the order of the table of reasons. */
export const warnings = (ask: AzureAsk, { requiresSession }: Pinned): readonly Warning[] => [
  ...(requiresSession ? [needsClientSupport] : []),
  ...(ask.claim.deadLetterQueue ? [] : [alwaysPresent(queueName(ask))]),
];

const needsClientSupport: Warning = {
  reason: "FifoNeedsClientSupport",
  message:
    "spec.fifo keeps the order within a session: senders must set SessionId and consumers must use session receivers; " +
    "each message also needs a MessageId of its own, because one that was used in the last 5 minutes is dropped",
};

const alwaysPresent = (queue: string): Warning => ({
  reason: "DeadLetterAlwaysPresent",
  message:
    `spec.deadLetterQueue false cannot take ${queue}/$DeadLetterQueue away: Service Bus has one in every queue; expired ` +
    `messages are dropped, and one that was received ${manyDeliveries} times in vain still moves there; look into it now ` +
    `and then, or set deadLetterQueue to true`,
});
