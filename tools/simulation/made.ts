import { mayDelete, type Thing } from "./cloud.ts";
import { find, objectsOf, remove, type Cluster } from "./cluster.ts";
import { at, fieldsOf, type Fields } from "./fields.ts";
import { kubeObject, refOf, type KubeObject } from "./kube-object.ts";
import { simulated } from "./kinds/index.ts";
import { merged } from "./merge.ts";

/** What a managed resource makes in the cluster itself; undefined for one that stands for a thing in a cloud. */
const wantedBy = (object: KubeObject): KubeObject | undefined =>
  simulated(object).makes?.(fieldsOf(at(object, "spec", "forProvider")));

/** What a managed resource made in the cluster, as it is there now. */
function madeBy(object: KubeObject, cluster: Cluster): KubeObject | undefined {
  const wanted = wantedBy(object);
  return wanted && find(cluster, refOf(wanted));
}

/** A thing in a cloud as the step before left it, or an object of the cluster: whoever made that, it is there. */
export function thingOf(object: KubeObject, forProvider: Fields, cluster: Cluster, thing: Thing | undefined) {
  if (wantedBy(object) === undefined) return thing;
  return madeBy(object, cluster) && (thing ?? { forProvider, age: 1 });
}

/** The object of the cluster after a look at it: what its policies let the provider write is written. */
export function written(object: KubeObject, cluster: Cluster): KubeObject | undefined {
  const wanted = wantedBy(object);
  const live = wanted && find(cluster, refOf(wanted));
  if (wanted === undefined || (live && !mayUpdate(object))) return live;
  return alive(kubeObject(merged(live ?? {}, wanted, {})));
}

const mayUpdate = (object: KubeObject): boolean => {
  const policies = fieldsOf(object["spec"])["managementPolicies"] ?? ["*"];
  return Array.isArray(policies) && policies.some((policy) => policy === "Update" || policy === "*");
};

/** What Kubernetes adds: a namespace is active as soon as it is there. */
const alive = (object: KubeObject): KubeObject =>
  object.kind === "Namespace" ? { status: { phase: "Active" }, ...object } : object;

/** The cluster after managed resources were deleted: what they made there goes, unless their policies lack Delete. */
export const withdrawn = (cluster: Cluster, deleted: Iterable<KubeObject>): Cluster =>
  [...deleted]
    .filter(mayDelete)
    .flatMap((object) => madeBy(object, cluster) ?? [])
    .reduce(gone, cluster);

/** Takes an object out; a namespace takes along what is in it. */
const gone = (cluster: Cluster, object: KubeObject): Cluster =>
  [object, ...(object.kind === "Namespace" ? inside(cluster, object.metadata.name) : [])].reduce(
    (left, one) => remove(left, refOf(one)),
    cluster,
  );

const inside = (cluster: Cluster, name: string) =>
  objectsOf(cluster).filter(({ metadata }) => metadata.namespace === name);
