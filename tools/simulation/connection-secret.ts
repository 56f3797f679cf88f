import { find, type Cluster } from "./cluster.ts";
import { ownerReference } from "./composed.ts";
import { at, fieldsOf, textOf, type Fields } from "./fields.ts";
import type { KubeObject } from "./kube-object.ts";

/** The password that a resource refers to; "" while its Secret is missing, as upjet takes it. */
export function password({ metadata: { namespace = "" } }: KubeObject, forProvider: Fields, cluster: Cluster): string {
  const { name, key } = fieldsOf(forProvider["passwordSecretRef"] ?? forProvider["authTokenSecretRef"]);
  const secret = find(cluster, { apiVersion: "v1", kind: "Secret", namespace, name: textOf(name) });
  return Buffer.from(textOf(at(secret, "data", textOf(key))), "base64").toString();
}

/** The Secret that a provider writes for a resource, and that goes with it. */
export const connectionSecret = (
  object: KubeObject,
  name: string,
  details: Readonly<Record<string, string>>,
): KubeObject => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: {
    name,
    ...(object.metadata.namespace !== undefined && { namespace: object.metadata.namespace }),
    ownerReferences: [ownerReference(object)],
  },
  type: "connection.crossplane.io/v1alpha1",
  data: Object.fromEntries(Object.entries(details).map(([key, value]) => [key, Buffer.from(value).toString("base64")])),
});
