import { assigned } from "../../clouds/gcp/policies.ts";
import { PubsubSubscriptionMember, PubsubTopicMember } from "../../clouds/models.ts";
import { objectName } from "../../clouds/names.ts";
import { need } from "../../compose/need.ts";
import { Refusal } from "../../compose/refusal.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Lets Pub/Sub publish dead letters. */
export const publisher = (ask: GcpAsk, { project }: Pinned): Resource =>
  PubsubTopicMember(envelope(ask), {
    project,
    topicRef: { name: objectName(ask.owner, "dlq-topic") },
    role: "roles/pubsub.publisher",
    member: serviceAgent(ask, project),
  });

/** Lets Pub/Sub take a dead letter out of the queue once it is published. */
export const subscriber = (ask: GcpAsk, { project }: Pinned): Resource =>
  PubsubSubscriptionMember(envelope(ask), {
    project,
    subscriptionRef: { name: objectName(ask.owner, "subscription") },
    role: "roles/pubsub.subscriber",
    member: serviceAgent(ask, project),
  });

const envelope = ({ settings }: GcpAsk) => ({
  managementPolicies: assigned,
  providerConfigRef: settings.providerConfigRef,
});

/** Who forwards dead letters: Pub/Sub itself. Source: "Forward to dead-letter topics" in the Pub/Sub documentation. */
function serviceAgent({ settings, seen }: GcpAsk, project: string): string {
  const live = seen("dlq-publisher").forProvider.member ?? seen("dlq-subscriber").forProvider.member;
  if (live !== undefined) return live;
  const { projectId = project, projectNumber } = settings;
  if (projectId !== project) throw otherProject(project, projectId);
  const number = need(projectNumber, "projectNumber", 'a project number in quotes such as "123456789012"');
  return `serviceAccount:service-${number}@gcp-sa-pubsub.iam.gserviceaccount.com`;
}

/** A queue stays in its project; the number of another one would name a stranger, and no dead letter would arrive. */
const otherProject = (project: string, projectId: string) =>
  new Refusal(
    "platform team",
    "PlatformSettingsInvalid",
    `data.projectId must be ${project}, where this queue is, for a dead-letter queue to be added: ` +
      `received "${projectId}"; set it and its projectNumber back until that is done`,
  );
