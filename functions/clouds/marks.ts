import type { Owner } from "./owner.ts";

/** The four marks that every cloud resource carries, as tags or labels, and the platform's own beside them. */
export const marks = ({ team, name, namespace }: Owner, extra: Readonly<Record<string, string>> = {}) => ({
  ...extra,
  team,
  "claim-name": name,
  "claim-namespace": namespace,
  "managed-by": "crossplane",
});

/** The label that tells which composition-resource key an object belongs to. */
export const resourceLabel = "platform.kubecon.io/resource";

/** The Kubernetes labels of every composed object. */
export const labels = ({ team, name }: Owner, key: string) => ({
  team,
  "platform.kubecon.io/claim": name,
  [resourceLabel]: key,
  "app.kubernetes.io/managed-by": "crossplane",
});
