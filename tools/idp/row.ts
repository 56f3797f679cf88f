import type { Keys } from "../../functions/clouds/kind.ts";
import { familyOf } from "../../functions/compose/family.ts";
import { isManaged, mayDelete } from "../simulation/cloud.ts";
import { find } from "../simulation/cluster.ts";
import { conditionOf } from "../simulation/condition.ts";
import { at, textOf } from "../simulation/fields.ts";
import { refOf, type KubeObject } from "../simulation/kube-object.ts";
import type { Round } from "../simulation/play.ts";
import { waits } from "./waits.ts";

/** How far a resource is, and what there is to say about it. */
type Standing = {
  readonly state: "created" | "creating" | "deleted" | "failed" | "later" | "ready" | "refused" | "waiting";
  readonly waitsFor?: string;
  readonly message?: string;
};

/** How one resource stands at the end of a round. */
export type Row = Standing & { readonly key: string; readonly kind: string };

/** What is said beside the state of a resource. */
export function noteOf({ state, waitsFor = "", message = "" }: Row): string {
  if (state === "later") return `after ${waitsFor}`;
  return state === "waiting" ? `for ${waitsFor}` : message;
}

/**
 * The resources of a round in the order of their keys: what was composed, what was deleted, and what is still to come.
 *
 * @param before the round before, if there was one.
 */
export function rows(round: Round, before: Round | undefined, keys: Keys): readonly Row[] {
  const wanted = waits(round.response);
  const composed = [...round.composed].map(([key, intent]) => {
    const live = find(round.world.cluster, refOf(intent)) ?? intent;
    const isNew = before?.composed.has(key) !== true;
    return { key, kind: live.kind, ...standing(live, isNew, round.refused.get(key)) };
  });
  const deleted = [...round.deleted].map(([key, object]) => {
    return { key, kind: object.kind, state: "deleted", ...farewell(object) } as const;
  });
  const later = [...wanted]
    .filter(([key]) => !round.composed.has(key))
    .map(([key, waitsFor]) => ({ key, kind: kindOf(keys, key), state: "later", waitsFor }) as const);
  return [...composed, ...deleted, ...later].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The kind of a key that is still to come; "" while it can be one of several. */
function kindOf(keys: Keys, key: string): string {
  const kind = keys[familyOf(key)]?.kind;
  return typeof kind === "string" ? kind : "";
}

function standing(live: KubeObject, isNew: boolean, refused: string | undefined): Standing {
  if (refused !== undefined) return { state: "refused", message: refused };
  if (!isManaged(live)) return { state: isNew ? "created" : "ready" };
  const trouble = [conditionOf(live, "Synced"), conditionOf(live, "LastAsyncOperation")].find(
    (one) => one?.["status"] === "False",
  );
  if (trouble) return troubled(textOf(trouble["message"]));
  if (conditionOf(live, "Ready")?.["status"] === "True") return { state: "ready" };
  const reported = textOf(at(live, "status", "atProvider", "status"));
  const waitsFor = "the provider";
  if (isNew || reported === "") return { state: "created", waitsFor };
  return { state: "creating", waitsFor, message: `status ${reported}` };
}

const unresolved = /^cannot resolve references: mg\.Spec\.ForProvider\.(\w+): /;

function troubled(message: string): Standing {
  const [, field] = unresolved.exec(message) ?? [];
  return field === undefined ? { state: "failed", message } : { state: "waiting", waitsFor: `its reference ${field}` };
}

const farewell = (object: KubeObject): Pick<Standing, "message"> =>
  isManaged(object) ? { message: mayDelete(object) ? "the cloud drops it too" : "the cloud keeps it" } : {};
