import { find, objectsOf, type Cluster } from "./cluster.ts";
import type { Selector } from "./composition.ts";
import { at } from "./fields.ts";
import { groupOf, type KubeObject } from "./kube-object.ts";

/**
 * The resources that a selector finds, in the order of namespace and name; without a name or labels all of the kind.
 *
 * Source: ExistingRequiredResourcesFetcher in internal/xfn/required_resources.go of crossplane/crossplane v2.4.
 */
export function required(cluster: Cluster, selector: Selector): readonly KubeObject[] {
  const { apiVersion, kind, namespace = "", matchName, matchLabels = {} } = selector;
  if (matchName !== undefined) {
    const found = find(cluster, { apiVersion, kind, namespace, name: matchName });
    return found ? [found] : [];
  }
  return objectsOf(cluster)
    .filter((object) => object.kind === kind && groupOf(object) === groupOf(selector))
    .filter((object) => namespace === "" || object.metadata.namespace === namespace)
    .filter((object) => hasLabels(object, matchLabels))
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Whether an object carries all these labels. */
export const hasLabels = (object: KubeObject, labels: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(labels).every(([name, value]) => at(object, "metadata", "labels", name) === value);

const place = ({ metadata }: KubeObject) => `${metadata.namespace ?? ""}/${metadata.name}`;
