import { endpointOf, subscriptionOf } from "./connection.ts";
import { takesDeadLetters } from "./dead-letter-policy.ts";
import type { GcpAsk } from "./readings.ts";

/** The keys that are composed later than the topics, and what each of them waits for. */
export type Waits = {
  readonly [K in "subscription" | "dlq-subscription" | "dlq-publisher" | "dlq-subscriber" | "connection"]?: string;
};

/** What was observed once never waits again: left out, Crossplane would delete it. */
export const waitsOf = (ask: GcpAsk): Waits => ({
  ...(!ask.seen("subscription").exists && subscriptionWaits(ask)),
  ...(ask.claim.deadLetterQueue && deadLettersWait(ask)),
  ...(endpointOf(ask) === undefined
    ? { connection: "the topic" }
    : subscriptionOf(ask) === undefined && { connection: "the subscription" }),
});

/** A subscription that is there before its dead letters are taken in would lose them. */
function subscriptionWaits(ask: GcpAsk): Waits {
  if (!ask.seen("topic").isHealthy) return { subscription: "the topic" };
  return ask.claim.deadLetterQueue && !takesDeadLetters(ask) ? { subscription: "the dead-letter queue" } : {};
}

function deadLettersWait({ seen }: GcpAsk): Waits {
  const topicWaits = !seen("dlq-topic").isHealthy;
  return {
    ...(topicWaits && !seen("dlq-subscription").exists && { "dlq-subscription": "the dead-letter topic" }),
    ...(topicWaits && !seen("dlq-publisher").exists && { "dlq-publisher": "the dead-letter topic" }),
    ...(!seen("subscription").isHealthy && !seen("dlq-subscriber").exists && { "dlq-subscriber": "the subscription" }),
  };
}
