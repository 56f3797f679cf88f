import { marks } from "../clouds/marks.ts";
import { KubernetesObject } from "../clouds/models.ts";
import type { Envelope } from "../compose/model.ts";
import type { Resource } from "../compose/resource.ts";
import type { Pinned } from "./pinned.ts";

/** The namespace that an object is in, and how its Object is handled. */
export type Inside = { readonly pinned: Pinned; readonly envelope: Envelope };

/** An object of Kubernetes but for its place. */
type Content = { readonly apiVersion: string; readonly kind: string; readonly name: string; readonly spec?: object };

/** An object in the namespace of a claim, with the marks of the claim. */
export const inside = (
  { pinned: { name: namespace, owner }, envelope }: Inside,
  { apiVersion, kind, name, ...content }: Content & Readonly<Record<string, unknown>>,
): Resource =>
  KubernetesObject(envelope, {
    manifest: { apiVersion, kind, metadata: { name, namespace, labels: marks(owner) }, ...content },
  });
