import { find, type Cluster } from "./cluster.ts";
import { at, fieldsOf, listOf, textOf } from "./fields.ts";
import { annotationOf, controllerOf, keyAnnotation, type KubeObject } from "./kube-object.ts";

/** A composed object as it is in the cluster, with what its provider wrote into its connection Secret. */
export type Seen = { readonly object: KubeObject; readonly details: Readonly<Record<string, Buffer>> };

/**
 * The composed resources of a claim by key: what its references name, if it exists and nobody else controls it.
 *
 * Source: ObserveComposedResources in composition_functions.go of crossplane/crossplane v2.4.
 *
 * @throws Error for an object that does not say its key.
 */
export function observed(cluster: Cluster, claim: KubeObject): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const ref of listOf(at(claim, "spec", "crossplane", "resourceRefs"))) {
    const object = find(cluster, {
      apiVersion: textOf(ref["apiVersion"]),
      kind: textOf(ref["kind"]),
      namespace: claim.metadata.namespace ?? "",
      name: textOf(ref["name"]),
    });
    if (object === undefined || isOthers(object, claim)) continue;
    const key = annotationOf(object, keyAnnotation);
    if (key === undefined)
      throw new Error(`encountered composed resource without required "${keyAnnotation}" annotation`);
    seen.set(key, { object, details: details(cluster, object) });
  }
  return seen;
}

function isOthers(object: KubeObject, claim: KubeObject): boolean {
  const controller = controllerOf(object);
  return controller !== undefined && controller !== claim.metadata["uid"];
}

function details(cluster: Cluster, object: KubeObject): Readonly<Record<string, Buffer>> {
  const name = textOf(at(object, "spec", "writeConnectionSecretToRef", "name"));
  const { namespace = "" } = object.metadata;
  const secret = find(cluster, { apiVersion: "v1", kind: "Secret", namespace, name });
  return Object.fromEntries(
    Object.entries(fieldsOf(secret?.["data"])).map(([key, value]) => [key, Buffer.from(textOf(value), "base64")]),
  );
}
