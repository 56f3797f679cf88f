import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const object = { apiVersion: "kubernetes.m.crossplane.io/v1alpha1", kind: "Object", stateful: false } as const;

const everywhere = {
  "limit-range": object,
  namespace: { ...object, stateful: true },
  "network-policy": object,
  "resource-quota": object,
  "role-binding": object,
} as const;

/** Every composition-resource key that a namespace may have, for ever: the same on every cloud. */
export const keys = { aws: everywhere, gcp: everywhere, azure: everywhere } as const satisfies Record<
  Cloud,
  Readonly<Record<string, Key>>
>;
