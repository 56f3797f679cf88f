import { isManaged, mayDelete } from "../simulation/cloud.ts";
import { find } from "../simulation/cluster.ts";
import { conditionOf } from "../simulation/condition.ts";
import { at, textOf } from "../simulation/fields.ts";
import { refOf, type KubeObject } from "../simulation/kube-object.ts";
import type { Round } from "../simulation/play.ts";
import { waits } from "./waits.ts";

/** How one resource stands at the end of a round. */
export type Row = { readonly key: string; readonly kind: string; readonly state: string; readonly note: string };

/**
 * The resources of a round in the order of their keys: what was composed, what was deleted, and what is still to come.
 *
 * @param before the keys that were composed in the round before.
 * @param kindOf names the kind of a key that is still to come.
 */
export function rows(round: Round, before: ReadonlySet<string>, kindOf: (key: string) => string): readonly Row[] {
  const composed = [...round.composed].map(([key, intent]) => {
    const live = find(round.world.cluster, refOf(intent)) ?? intent;
    return { key, kind: live.kind, ...state(live, !before.has(key), round.refused.get(key)) };
  });
  const deleted = [...round.deleted].map(([key, object]) => {
    return { key, kind: object.kind, state: "deleted", note: farewell(object) };
  });
  const later = [...waits(round.response)]
    .filter(([key]) => !round.composed.has(key))
    .map(([key, what]) => ({ key, kind: kindOf(key), state: "later", note: `after ${what}` }));
  return [...composed, ...deleted, ...later].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function state(live: KubeObject, isNew: boolean, refused: string | undefined): Pick<Row, "state" | "note"> {
  if (refused !== undefined) return { state: "refused", note: refused };
  if (!isManaged(live)) return { state: isNew ? "created" : "ready", note: "" };
  const trouble = [conditionOf(live, "Synced"), conditionOf(live, "LastAsyncOperation")].find(
    (one) => one?.["status"] === "False",
  );
  if (trouble) return troubled(textOf(trouble["message"]));
  if (conditionOf(live, "Ready")?.["status"] === "True") return { state: "ready", note: "" };
  const reported = textOf(at(live, "status", "atProvider", "status"));
  return isNew || reported === "" ? { state: "created", note: "" } : { state: "creating", note: `status ${reported}` };
}

const unresolved = /^cannot resolve references: mg\.Spec\.ForProvider\.(\w+): /;

function troubled(message: string): Pick<Row, "state" | "note"> {
  const [, field] = unresolved.exec(message) ?? [];
  return field === undefined
    ? { state: "failed", note: message }
    : { state: "waiting", note: `for its reference ${field}` };
}

const farewell = (object: KubeObject) =>
  isManaged(object) ? (mayDelete(object) ? "the cloud drops it too" : "the cloud keeps it") : "";
