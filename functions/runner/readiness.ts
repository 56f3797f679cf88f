import { isEarly, troubleOf } from "../clouds/provider-errors.ts";
import { conditionsOf, isTrouble, type Condition } from "../compose/condition.ts";
import type { Plan, State, Trouble } from "../compose/plan.ts";
import type { Resource } from "../compose/resource.ts";
import type { Source } from "../compose/source.ts";

/** How far one resource is. */
export type Progress = { readonly key: string } & (
  | { readonly state: "ready" }
  | { readonly state: "waiting"; readonly waitsFor: string }
  | { readonly state: "failed"; readonly trouble: Trouble }
);

/** How far each resource of a plan is, those included that are still to come. */
export const progressOf = (plan: Plan, source: Source): readonly Progress[] => [
  ...Object.entries(plan.resources).map(([key, resource]) => progress(key, resource, plan.states[key], source)),
  ...plan.later.map(({ key, waitsFor }) => ({ key, state: "waiting", waitsFor }) as const),
];

/**
 * A resource is ready when its provider says Ready, neither its last reconcile nor its last cloud operation failed,
 * and its own fields are there. What has no conditions (a Secret) is ready once it was seen.
 */
function progress(key: string, { apiVersion }: Resource, state: State | undefined, source: Source): Progress {
  if (!source.keys.includes(key)) return { key, state: "waiting", waitsFor: "creation" };
  if (apiVersion === "v1") return { key, state: "ready" };
  const conditions = conditionsOf(source, key);
  const trouble = conditions.find(isTrouble);
  if (trouble) return troubled(key, trouble);
  if (typeof state === "object" && "failed" in state) return { key, state: "failed", trouble: state.failed };
  if (!conditions.some(({ type, status }) => type === "Ready" && status === "True"))
    return { key, state: "waiting", waitsFor: waitsFor(state) ?? "the provider" };
  return state === undefined || state === "ready"
    ? { key, state: "ready" }
    : { key, state: "waiting", waitsFor: state.waitsFor };
}

function troubled(key: string, { reason, message }: Condition): Progress {
  if (reason === "ReconcilePaused")
    return { key, state: "waiting", waitsFor: "somebody to take the pause annotation off" };
  if (isEarly(message)) return { key, state: "waiting", waitsFor: "what it refers to" };
  return { key, state: "failed", trouble: troubleOf(message === "" ? reason : message) };
}

const waitsFor = (state: State | undefined) =>
  typeof state === "object" && "waitsFor" in state ? state.waitsFor : undefined;
