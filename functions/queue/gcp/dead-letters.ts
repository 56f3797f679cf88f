import type { Kept } from "../../compose/plan.ts";
import type { Resource } from "../../compose/resource.ts";
import { isRetained, retained } from "../dead-letter.ts";
import { sendsDeadLetters } from "./dead-letter-policy.ts";
import { publisher, subscriber } from "./grants.ts";
import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { deadLetterSubscription } from "./subscription.ts";
import { deadLetterTopic } from "./topic.ts";

/** The two parts that hold dead letters. */
const parts = ["dlq-topic", "dlq-subscription"] as const;

/**
 * Everything around dead letters. Once it is switched off, what holds them stays until it may go and nothing is sent
 * there any more: a message that arrives while it is taken down would be lost.
 */
export function deadLetters(ask: GcpAsk, pinned: Pinned): Readonly<Record<string, Resource>> {
  const { claim, owner, seen } = ask;
  const isSent = seen("subscription").exists && sendsDeadLetters(ask) !== false;
  const holds = (key: (typeof parts)[number]) =>
    claim.deadLetterQueue || (seen(key).exists && isSent) || isRetained(owner, seen(key));
  return {
    ...(holds("dlq-topic") && { "dlq-topic": deadLetterTopic(ask, pinned) }),
    ...(holds("dlq-subscription") && { "dlq-subscription": deadLetterSubscription(ask, pinned) }),
    ...(claim.deadLetterQueue && {
      "dlq-publisher": publisher(ask, pinned),
      "dlq-subscriber": subscriber(ask, pinned),
    }),
  };
}

/** What is to be said of a dead-letter queue that was switched off and is still there without leave to go. */
export function keptDeadLetters(ask: GcpAsk): readonly Kept[] {
  const { claim, owner, seen } = ask;
  const [left] = parts.filter((key) => seen(key).exists);
  return retained(claim, owner, left && nameOf(ask, left));
}
