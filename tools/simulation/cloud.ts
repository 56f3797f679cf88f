import { externalName } from "../../functions/compose/model.ts";
import { at, fieldsOf, type Fields } from "./fields.ts";
import { annotationOf, type KubeObject } from "./kube-object.ts";

/** A thing in the simulated cloud. */
export type Thing = {
  readonly forProvider: Fields;
  /** How many steps of the provider it has lived through. */
  readonly age: number;
};

/** Everything in the simulated cloud, by kind and external name. It never changes: every step makes another one. */
export type Cloud = ReadonlyMap<string, Thing>;

export const thingId = ({ apiVersion, kind }: KubeObject, name: string) => `${apiVersion} ${kind} ${name}`;

/** Whether an object is a managed resource: one that stands for a thing in the cloud. */
export const isManaged = (object: KubeObject): boolean => at(object, "spec", "forProvider") !== undefined;

/**
 * The cloud after managed resources were deleted: what one of them stood for goes, unless its policies lack Delete.
 *
 * Source: the managed reconciler of crossplane-runtime v2.4 (ManagementPoliciesChecker.ShouldDelete).
 */
export function release(cloud: Cloud, deleted: Iterable<KubeObject>): Cloud {
  const left = new Map(cloud);
  for (const object of deleted) {
    const name = annotationOf(object, externalName);
    if (name !== undefined && mayDelete(object)) left.delete(thingId(object, name));
  }
  return left;
}

/** Whether deleting the object deletes the thing too. */
export function mayDelete(object: KubeObject): boolean {
  const policies = fieldsOf(object["spec"])["managementPolicies"] ?? ["*"];
  return Array.isArray(policies) && policies.some((policy) => policy === "Delete" || policy === "*");
}
