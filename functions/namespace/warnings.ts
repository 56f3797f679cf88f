import type { Warning } from "../compose/plan.ts";
import { groupOf, isNamed } from "./group.ts";
import type { Pinned } from "./pinned.ts";
import type { Settings } from "./readings.ts";

/**
 * A group that is known by its name where the identity provider knows groups by their ids.
 * Source: "Use Kubernetes RBAC with Microsoft Entra integration" in the documentation of AKS.
 */
export function groupNameUsed({ owner: { team } }: Pinned, { namespace }: Settings): readonly Warning[] {
  if (isNamed(team, namespace)) return [];
  const message =
    `spec.team ${team} gets its rights as the group "${groupOf(team, namespace)}", but Entra knows a group by its object ` +
    `id: nobody may get in; let the platform team add that id as data.namespace.groups.${team} to the EnvironmentConfig`;
  return [{ reason: "GroupNameUsed", message }];
}
