import { kubeObject, groupOf, refOf, type KubeObject, type Ref } from "./kube-object.ts";
import { listOf, type Fields } from "./fields.ts";
import { whyInvalid } from "./invalid.ts";
import { merged } from "./merge.ts";
import { uidOf } from "./uid.ts";

/** An object, and what Crossplane applied of it the last time. */
type Stored = { readonly object: KubeObject; readonly applied: Fields };

/** All objects of a cluster. It never changes: every write makes another one. */
export type Cluster = ReadonlyMap<string, Stored>;

/** A write that the API server refuses changes nothing; `why` are its words. */
export type Written = { readonly ok: true; readonly cluster: Cluster } | { readonly ok: false; readonly why: string };

/** Time stands still in the simulation, so that two runs are alike. */
export const now = "2024-01-01T00:00:00Z";

const idOf = (ref: Ref) => [groupOf(ref), ref.kind, ref.namespace, ref.name].join("/");

export const objectsOf = (cluster: Cluster): readonly KubeObject[] => [...cluster.values()].map(({ object }) => object);

export const find = (cluster: Cluster, ref: Ref): KubeObject | undefined => cluster.get(idOf(ref))?.object;

/** Writes a whole object, as a person, a provider or a test does. */
export function put(cluster: Cluster, object: KubeObject): Cluster {
  const id = idOf(refOf(object));
  return new Map([...cluster, [id, { object: born(object), applied: cluster.get(id)?.applied ?? {} }]]);
}

/** Server-side apply by Crossplane. */
export function apply(cluster: Cluster, intent: KubeObject): Written {
  const id = idOf(refOf(intent));
  const stored = cluster.get(id);
  const next = born(kubeObject(merged(stored?.object ?? {}, intent, stored?.applied ?? {})));
  const why = stored && whyInvalid(stored.object, next);
  if (why !== undefined) return { ok: false, why };
  return { ok: true, cluster: new Map([...cluster, [id, { object: next, applied: intent }]]) };
}

/** Takes an object out, and with it everything that it owns. */
export function remove(cluster: Cluster, ref: Ref): Cluster {
  const gone = find(cluster, ref);
  if (gone === undefined) return cluster;
  const rest = new Map(cluster);
  rest.delete(idOf(ref));
  return objectsOf(rest)
    .filter((object) => listOf(object.metadata["ownerReferences"]).some(({ uid }) => uid === gone.metadata["uid"]))
    .reduce<Cluster>((left, object) => remove(left, refOf(object)), rest);
}

/** What the API server adds to every object. */
const born = (object: KubeObject): KubeObject => ({
  ...object,
  metadata: { uid: uidOf(object), creationTimestamp: now, ...object.metadata },
});
