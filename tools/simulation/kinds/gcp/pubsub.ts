import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { grant, path } from "./names.ts";

const pubsubKind = (kind: string) => ({ apiVersion: "pubsub.gcp.m.upbound.io/v1beta1", kind });

const topicGrant = (forProvider: Fields) =>
  grant(path(forProvider, `topics/${textOf(forProvider["topic"])}`), forProvider);

const subscriptionGrant = (forProvider: Fields) =>
  grant(path(forProvider, `subscriptions/${textOf(forProvider["subscription"])}`), forProvider);

/** Pub/Sub. */
export const pubsub: SimulatedKinds = {
  "pubsub.gcp.m.upbound.io/v1beta1 Topic": {
    fields: ({ name, forProvider }) => ({ id: path(forProvider, `topics/${name}`) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 Subscription": {
    references: [{ field: "topic", goName: "Topic", to: pubsubKind("Topic") }],
    fields: ({ name, forProvider }) => ({ id: path(forProvider, `subscriptions/${name}`) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 TopicIAMMember": {
    references: [{ field: "topic", goName: "Topic", to: pubsubKind("Topic") }],
    assigned: topicGrant,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 SubscriptionIAMMember": {
    references: [{ field: "subscription", goName: "Subscription", to: pubsubKind("Subscription") }],
    assigned: subscriptionGrant,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
};
