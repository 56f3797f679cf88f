import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { PubsubTopic } from "../../clouds/models.ts";
import type { Owner } from "../../clouds/owner.ts";
import { dataPolicies } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofDeadLetters } from "../dead-letter.ts";
import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Where publishers send messages. */
export const topic = (ask: GcpAsk, pinned: Pinned): Resource => compose(ask, pinned, "topic", ask.owner);

/** Where Pub/Sub sends what nobody can handle. */
export const deadLetterTopic = (ask: GcpAsk, pinned: Pinned): Resource =>
  compose(ask, pinned, "dlq-topic", ofDeadLetters(ask.owner));

/** A topic is global; that its messages are stored in one region alone gives the claim's region its effect. */
function compose(ask: GcpAsk, pinned: Pinned, key: "topic" | "dlq-topic", owner: Owner): Resource {
  const { settings, seen } = ask;
  const live = seen(key);
  const region = regions[pinned.region].gcp;
  const kmsKeyName = sticky(live, live.forProvider.kmsKeyName, settings.kms.pubsub?.[region]);
  return PubsubTopic(
    {
      managementPolicies: dataPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: nameOf(ask, key),
    },
    {
      project: pinned.project,
      messageStoragePolicy: { allowedPersistenceRegions: [region] },
      ...(kmsKeyName !== undefined && { kmsKeyName }),
      labels: gcpLabels(owner, settings.tags),
    },
  );
}
