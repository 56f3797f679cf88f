import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { PubsubSubscription } from "../../clouds/models.ts";
import { objectName } from "../../clouds/names.ts";
import { dataPolicies } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofDeadLetters } from "../dead-letter.ts";
import { deadLetterPolicy } from "./dead-letter-policy.ts";
import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { longestRetention, retention } from "./retention.ts";

/** Where consumers receive messages. */
export const subscription = (ask: GcpAsk, pinned: Pinned): Resource =>
  PubsubSubscription(
    {
      managementPolicies: dataPolicies(ask.owner),
      providerConfigRef: ask.settings.providerConfigRef,
      externalName: nameOf(ask, "subscription"),
    },
    {
      ...common(ask, pinned),
      topicRef: { name: objectName(ask.owner, "topic") },
      messageRetentionDuration: retention(ask.claim.messageRetentionDays),
      enableExactlyOnceDelivery: pinned.fifo,
      retryPolicy: { minimumBackoff: "10s", maximumBackoff: "600s" },
      ...deadLetterPolicy(ask, pinned),
    },
  );

/** Where people look at what nobody could handle: without it Pub/Sub would drop every dead letter at once. */
export const deadLetterSubscription = (ask: GcpAsk, pinned: Pinned): Resource =>
  PubsubSubscription(
    {
      managementPolicies: dataPolicies(ofDeadLetters(ask.owner)),
      providerConfigRef: ask.settings.providerConfigRef,
      externalName: nameOf(ask, "dlq-subscription"),
    },
    {
      ...common(ask, pinned),
      topicRef: { name: objectName(ask.owner, "dlq-topic") },
      messageRetentionDuration: longestRetention,
    },
  );

const common = ({ owner, settings }: GcpAsk, { project, fifo }: Pinned) => ({
  project,
  ackDeadlineSeconds: 60,
  retainAckedMessages: false,
  // Without this block Pub/Sub deletes a subscription that nobody used for 31 days.
  expirationPolicy: { ttl: "" },
  enableMessageOrdering: fifo,
  labels: gcpLabels(owner, settings.tags),
});
