import { ask, type Asked, type Call } from "./ask.ts";
import { composedStatus, fatalStatus } from "./claim-status.ts";
import { prepared, withReferences } from "./claim.ts";
import { apply, find, put, remove, type Cluster } from "./cluster.ts";
import { composed } from "./composed.ts";
import { stepOf } from "./composition.ts";
import { controllerOf, refOf, type KubeObject, type Ref } from "./kube-object.ts";
import { observed, type Seen } from "./observed.ts";

/** What one reconcile of a claim did. */
export type Reconciled = Asked & {
  readonly cluster: Cluster;
  /** Crossplane's own words for a fatal answer; undefined when the claim was composed. */
  readonly error: string | undefined;
  /** What was applied, by key. */
  readonly composed: ReadonlyMap<string, KubeObject>;
  /** The API server's words, by key, for what it refused. */
  readonly refused: ReadonlyMap<string, string>;
  /** What was observed, is desired no longer, and so was deleted. */
  readonly deleted: ReadonlyMap<string, KubeObject>;
};

/**
 * Reconciles a claim once, as Crossplane does: it asks the function, deletes what is no longer desired, and only then
 * applies the rest and writes the claim's status. After a fatal answer nothing is deleted or applied.
 *
 * Source: Reconcile and Compose in internal/controller/apiextensions/composite of crossplane/crossplane v2.4.
 *
 * @throws Error when the claim is not in the cluster, and what `call` throws.
 */
export async function reconcile(cluster: Cluster, ref: Ref, composition: KubeObject, call: Call): Promise<Reconciled> {
  const stored = find(cluster, ref);
  if (stored === undefined) throw new Error(`${ref.kind} ${ref.namespace}/${ref.name} is not in the cluster`);
  const step = stepOf(composition);
  const claim = prepared(stored, step.composition);
  const seen = observed(cluster, claim);
  const asked = await ask({ cluster, claim, seen, step, asked: {} }, call);
  if (asked.fatal === undefined) return { ...asked, error: undefined, ...composedBy(asked, { cluster, claim, seen }) };
  const error = `pipeline step "${step.name}" returned a fatal result: ${asked.fatal}`;
  const left = put(cluster, fatalStatus(claim, asked.response, error));
  return { ...asked, error, cluster: left, composed: new Map(), refused: new Map(), deleted: new Map() };
}

type Before = { readonly cluster: Cluster; readonly claim: KubeObject; readonly seen: ReadonlyMap<string, Seen> };

function composedBy({ response }: Asked, { cluster, claim, seen }: Before) {
  const desired = new Map(
    Object.entries(response.desired?.resources ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { resource }]) => [key, composed(claim, key, resource, seen.get(key))]),
  );
  const deleted = new Map(
    [...seen]
      .filter(([key, { object }]) => !desired.has(key) && controllerOf(object) === claim.metadata["uid"])
      .map(([key, { object }]) => [key, object]),
  );
  const collected = [...deleted.values()].reduce((left, object) => remove(left, refOf(object)), cluster);
  const { applied, refused } = applyAll(collected, desired);
  const referring = withReferences(claim, [...desired.values()]);
  const next = put(applied, composedStatus(referring, response, [...refused.keys()]));
  return { cluster: next, composed: desired, refused, deleted };
}

/** Applies objects one after the other; one that is refused keeps no other one back. */
function applyAll(cluster: Cluster, objects: ReadonlyMap<string, KubeObject>) {
  const refused = new Map<string, string>();
  let applied = cluster;
  for (const [key, object] of objects) {
    const written = apply(applied, object);
    if (written.ok) applied = written.cluster;
    else refused.set(key, written.why);
  }
  return { applied, refused };
}
