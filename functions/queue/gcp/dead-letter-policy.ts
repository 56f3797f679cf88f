import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** How often a message is delivered before it is a dead letter; Pub/Sub takes 5 to 100. */
const maxDeliveryAttempts = 5;

/** Whether dead letters would be taken in: Pub/Sub refuses a missing topic, and a topic without subscription drops them. */
export const takesDeadLetters = ({ seen }: GcpAsk): boolean =>
  seen("dlq-topic").isHealthy && seen("dlq-subscription").isHealthy;

/** Whether Pub/Sub sends dead letters on now; undefined while that is not known. */
export function sendsDeadLetters({ seen }: GcpAsk): boolean | undefined {
  const { id, deadLetterPolicy: now } = seen("subscription").atProvider;
  return id === undefined ? undefined : now.deadLetterTopic !== undefined;
}

/**
 * Sends dead letters on, once they are taken in, and then as long as the claim asks for it.
 *
 * The topic is not referred to: what a provider resolves from a reference is the provider's own, so it would stay, and
 * the policy with it, when the reference is taken out. Source: APISimpleReferenceResolver of crossplane-runtime v2.
 */
export function deadLetterPolicy(ask: GcpAsk, { project }: Pinned) {
  const { deadLetterTopic: now } = ask.seen("subscription").forProvider.deadLetterPolicy;
  if (!ask.claim.deadLetterQueue || (now === undefined && !takesDeadLetters(ask))) return {};
  const deadLetterTopic = `projects/${project}/topics/${nameOf(ask, "dlq-topic")}`;
  return { deadLetterPolicy: { deadLetterTopic, maxDeliveryAttempts } };
}
