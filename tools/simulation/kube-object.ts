import { at, isFields, listOf, textOf, type Fields } from "./fields.ts";

/** A Kubernetes object as plain data. */
export type KubeObject = Fields & {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Fields & { readonly name: string; readonly namespace?: string };
};

/** What names an object in a cluster. Objects of the cluster itself have no namespace. */
export type Ref = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
};

const isKubeObject = (value: unknown): value is KubeObject =>
  isFields(value) && [value["apiVersion"], value["kind"], at(value, "metadata", "name")].every(isText);

const isText = (value: unknown) => typeof value === "string" && value !== "";

/** @throws Error when a value has no apiVersion, kind or metadata.name. */
export function kubeObject(value: unknown): KubeObject {
  if (isKubeObject(value)) return value;
  throw new Error(
    `A Kubernetes object must have apiVersion, kind and metadata.name: received ${JSON.stringify(value)}`,
  );
}

export const refOf = ({ apiVersion, kind, metadata: { name, namespace = "" } }: KubeObject): Ref => ({
  apiVersion,
  kind,
  namespace,
  name,
});

/** The API group: two versions of one group are one object. The core group's name is empty. */
export const groupOf = ({ apiVersion }: { readonly apiVersion: string }): string =>
  apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";

export const annotationOf = (object: KubeObject, name: string): string | undefined =>
  textOf(at(object, "metadata", "annotations", name)) || undefined;

/** Sets annotations and leaves the others as they are. */
export const annotated = (object: KubeObject, annotations: Readonly<Record<string, string>>): KubeObject => {
  const { metadata } = object;
  return { ...object, metadata: { ...metadata, annotations: { ...Object(metadata["annotations"]), ...annotations } } };
};

/** The uid of the object that controls this one, or undefined. */
export const controllerOf = (object: KubeObject): unknown =>
  listOf(object.metadata["ownerReferences"]).find(({ controller }) => controller === true)?.["uid"];

/** The composition-resource key of a composed object. */
export const keyAnnotation = "crossplane.io/composition-resource-name";
