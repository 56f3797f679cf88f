import { fieldsOf } from "./fields.ts";
import { annotationOf, annotated, keyAnnotation, kubeObject, type KubeObject } from "./kube-object.ts";
import type { Seen } from "./observed.ts";

/**
 * What Crossplane applies of a desired resource: the function's fields, with the metadata that ties it to its claim.
 * An object that was observed keeps its name.
 *
 * Source: RenderComposedResourceMetadata in composition_render.go of crossplane/crossplane v2.4.
 *
 * @throws Error for a resource without a name: ours always have one.
 */
export function composed(claim: KubeObject, key: string, desired: unknown, seen: Seen | undefined): KubeObject {
  const { metadata, ...rest } = fieldsOf(desired);
  const { labels, ...others } = fieldsOf(metadata);
  const kept = seen && { name: seen.object.metadata.name, ...generateName(seen.object) };
  const object = kubeObject({
    ...rest,
    metadata: {
      ...others,
      ...kept,
      ...(claim.metadata.namespace !== undefined && { namespace: claim.metadata.namespace }),
      labels: { ...fieldsOf(labels), [compositeLabel]: claim.metadata.name },
      ownerReferences: [ownerReference(claim)],
    },
  });
  return annotated(object, { [keyAnnotation]: key });
}

/** The label by which Crossplane knows the claim of a composed object. */
export const compositeLabel = "crossplane.io/composite";

const generateName = ({ metadata: { generateName: prefix } }: KubeObject) =>
  typeof prefix === "string" && { generateName: prefix };

/** Makes an object the controller of another one. */
export const ownerReference = ({ apiVersion, kind, metadata: { name, uid } }: KubeObject) => ({
  apiVersion,
  kind,
  name,
  uid,
  controller: true,
  blockOwnerDeletion: true,
});

/** The composition-resource key of a composed object, "" for any other. */
export const keyOf = (object: KubeObject): string => annotationOf(object, keyAnnotation) ?? "";
