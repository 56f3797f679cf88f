import { conditionOf } from "../../../tools/simulation/condition.ts";
import { fieldsOf } from "../../../tools/simulation/fields.ts";
import type { KubeObject } from "../../../tools/simulation/kube-object.ts";

const ours = ["Accepted", "Honoured", "Provisioned"] as const;
const crossplanes = ["Synced", "Ready"] as const;

type Type = (typeof ours)[number] | (typeof crossplanes)[number];

/** A condition of a claim, such as "True Valid". */
export function said(claim: KubeObject, type: Type): string {
  const { status, reason } = conditionOf(claim, type) ?? {};
  return `${String(status)} ${String(reason)}`;
}

/** What a condition of a claim says in words. */
export const messageOf = (claim: KubeObject, type: Type): string => String(conditionOf(claim, type)?.["message"]);

/** All that the function says on a claim: its status and its three conditions, without times. */
export const allSaid = (claim: KubeObject) => ({
  ...fieldsOf(claim["status"]),
  conditions: ours.map((type) => [type, said(claim, type), messageOf(claim, type)]),
});
