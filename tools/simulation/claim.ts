import { find, put, type Cluster } from "./cluster.ts";
import { compositeLabel } from "./composed.ts";
import { withConditions, type Condition } from "./condition.ts";
import { at, fieldsOf, isFields } from "./fields.ts";
import { refOf, type KubeObject } from "./kube-object.ts";

/** A person applies a claim, for the first time or with an edit: what Crossplane keeps in it stays. */
export function submit(cluster: Cluster, claim: KubeObject): Cluster {
  const live = find(cluster, refOf(claim));
  const crossplane = at(live, "spec", "crossplane") ?? at(claim, "spec", "crossplane");
  const status = live?.["status"];
  return put(cluster, {
    ...claim,
    spec: { ...fieldsOf(claim["spec"]), ...(isFields(crossplane) && { crossplane }) },
    ...(status !== undefined && { status }),
  });
}

/**
 * A claim as Crossplane hands it to a function: labelled for its composed objects, with its composition and the sign
 * that its circuit breaker is closed.
 */
export function prepared(claim: KubeObject, composition: string): KubeObject {
  const { metadata } = claim;
  const labels = { ...fieldsOf(metadata["labels"]), [compositeLabel]: metadata.name };
  const crossplane = { ...fieldsOf(at(claim, "spec", "crossplane")), compositionRef: { name: composition } };
  const spec = { ...fieldsOf(claim["spec"]), crossplane };
  return withConditions({ ...claim, metadata: { ...metadata, labels }, spec }, [responsive]);
}

/** Writes down which objects a claim has, in Crossplane's order. */
export function withReferences(claim: KubeObject, objects: readonly KubeObject[]): KubeObject {
  const resourceRefs = objects
    .map(({ apiVersion, kind, metadata: { name } }) => ({ apiVersion, kind, name }))
    .toSorted((a, b) => (a.apiVersion + a.kind + a.name < b.apiVersion + b.kind + b.name ? -1 : 1));
  const spec = fieldsOf(claim["spec"]);
  return { ...claim, spec: { ...spec, crossplane: { ...fieldsOf(spec["crossplane"]), resourceRefs } } };
}

const responsive: Condition = { type: "Responsive", status: "True", reason: "WatchCircuitClosed" };
