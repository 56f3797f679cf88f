import { Ready, Status, type RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { available, creating, notSynced, synced, withConditions, type Condition } from "./condition.ts";
import { at, fieldsOf, listOf, textOf } from "./fields.ts";
import type { KubeObject } from "./kube-object.ts";

/**
 * A claim after its composed objects were applied: the function's status in place of the one it sent before, and all
 * conditions.
 *
 * @param unsynced the keys of objects that the API server refused.
 * Source: Compose and Reconcile in internal/controller/apiextensions/composite of crossplane/crossplane v2.4.
 */
export function composedStatus(
  claim: KubeObject,
  response: RunFunctionResponse,
  unsynced: readonly string[],
): KubeObject {
  const composite = response.desired?.composite;
  const conditions = at(claim, "status", "conditions");
  const isReady = composite?.ready === Ready.READY_TRUE;
  return withConditions({ ...claim, status: { ...fieldsOf(composite?.resource?.["status"]), conditions } }, [
    ...conditionsOf(response),
    unsynced.length === 0 ? synced : notSynced(`Unsynced resources: ${firstThree(unsynced)}`),
    isReady ? available : creating,
  ]);
}

/** A claim whose function refused: the status stays, and of the function's conditions only what it said is known. */
export function fatalStatus(claim: KubeObject, response: RunFunctionResponse, fatal: string): KubeObject {
  const said = conditionsOf(response);
  const unsaid = listOf(at(claim, "status", "conditions"))
    .map((one) => textOf(one["type"]))
    .filter((type) => !isSystem(type) && !said.some((one) => one.type === type))
    .map((type): Condition => ({ type, status: "Unknown", reason: "FatalError", message: undetermined }));
  return withConditions(claim, [notSynced(`cannot compose resources: ${fatal}`), ...said, ...unsaid]);
}

const undetermined = "A fatal error occurred before the status of this condition could be determined.";

/** The function's conditions; those that are Crossplane's own are ignored. */
const conditionsOf = (response: RunFunctionResponse): readonly Condition[] =>
  response.conditions
    .filter(({ type }) => !isSystem(type))
    .map(({ type, status, reason, message = "" }) => ({
      type,
      status: statuses[status] ?? "Unknown",
      reason,
      message,
    }));

const statuses: Readonly<Partial<Record<Status, Condition["status"]>>> = {
  [Status.STATUS_CONDITION_TRUE]: "True",
  [Status.STATUS_CONDITION_FALSE]: "False",
};

/** Source: IsSystemConditionType in crossplane/apis/v2 apiextensions/v1/conditions.go, v2.4. */
const isSystem = (type: string) => ["Ready", "Synced", "Healthy", "UpToDate", "Responsive"].includes(type);

/** Names as Crossplane lists them. Source: StableNAndSomeMore of crossplane-runtime v2.4. */
function firstThree(names: readonly string[]): string {
  const [a = "", b = "", c = "", ...more] = names.toSorted();
  if (more.length > 0) return `${a}, ${b}, ${c}, and ${more.length} more`;
  return names.length === 3 ? `${a}, ${b}, and ${c}` : names.toSorted().join(", ");
}
