import { now } from "./cluster.ts";
import { at, listOf, textOf } from "./fields.ts";
import type { KubeObject } from "./kube-object.ts";

/** A status condition. */
export type Condition = {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason: string;
  readonly message?: string;
};

/** Sets conditions by type: one that is there is replaced in its place, a new one comes last. */
export function withConditions(object: KubeObject, conditions: readonly Condition[]): KubeObject {
  const all = new Map(listOf(at(object, "status", "conditions")).map((one) => [textOf(one["type"]), one]));
  for (const { message = "", ...one } of conditions)
    all.set(one.type, { ...one, ...(message !== "" && { message }), lastTransitionTime: now });
  return { ...object, status: { ...Object(object["status"]), conditions: [...all.values()] } };
}

/** The condition of a type, or undefined. */
export const conditionOf = (object: KubeObject, type: string) =>
  listOf(at(object, "status", "conditions")).find((one) => one["type"] === type);

/** Source: Creating, Available, ReconcileSuccess in crossplane/apis/v2 core/v2/condition.go. */
export const creating: Condition = { type: "Ready", status: "False", reason: "Creating" };
export const available: Condition = { type: "Ready", status: "True", reason: "Available" };
export const synced: Condition = { type: "Synced", status: "True", reason: "ReconcileSuccess" };

export const notSynced = (message: string): Condition => ({
  type: "Synced",
  status: "False",
  reason: "ReconcileError",
  message,
});
