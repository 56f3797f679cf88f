import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const sqs = "sqs.aws.m.upbound.io/v1beta1";
const pubsub = "pubsub.gcp.m.upbound.io/v1beta1";
const servicebus = "servicebus.azure.m.upbound.io/v1beta1";

/** Every composition-resource key that a queue may have, for ever. */
export const keys = {
  aws: {
    connection: { ...secret, stateful: false },
    dlq: { apiVersion: sqs, kind: "Queue", stateful: true },
    "dlq-policy": { apiVersion: sqs, kind: "QueuePolicy", stateful: false },
    queue: { apiVersion: sqs, kind: "Queue", stateful: true },
    "queue-policy": { apiVersion: sqs, kind: "QueuePolicy", stateful: false },
    "redrive-allow-policy": { apiVersion: sqs, kind: "QueueRedriveAllowPolicy", stateful: false },
    "redrive-policy": { apiVersion: sqs, kind: "QueueRedrivePolicy", stateful: false },
  },
  gcp: {
    connection: { ...secret, stateful: false },
    "dlq-publisher": { apiVersion: pubsub, kind: "TopicIAMMember", stateful: false },
    "dlq-subscriber": { apiVersion: pubsub, kind: "SubscriptionIAMMember", stateful: false },
    "dlq-subscription": { apiVersion: pubsub, kind: "Subscription", stateful: true },
    "dlq-topic": { apiVersion: pubsub, kind: "Topic", stateful: true },
    subscription: { apiVersion: pubsub, kind: "Subscription", stateful: true },
    topic: { apiVersion: pubsub, kind: "Topic", stateful: true },
  },
  azure: {
    "authorization-rule": { apiVersion: servicebus, kind: "QueueAuthorizationRule", stateful: false },
    connection: { ...secret, stateful: false },
    lock: { apiVersion: "authorization.azure.m.upbound.io/v1beta1", kind: "ManagementLock", stateful: false },
    namespace: { apiVersion: servicebus, kind: "ServiceBusNamespace", stateful: true },
    queue: { apiVersion: servicebus, kind: "Queue", stateful: true },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
