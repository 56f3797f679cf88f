import type { Resource } from "../compose/resource.ts";
import { groupOf } from "./group.ts";
import { inside, type Inside } from "./inside.ts";
import type { NamespaceAsk } from "./readings.ts";

const rbac = "rbac.authorization.k8s.io";

/** What the team may do in its namespace. The group follows the settings; the role of a live binding cannot change. */
export function roleBinding({ settings }: NamespaceAsk, place: Inside): Resource {
  const { owner, clusterRole } = place.pinned;
  return inside(place, {
    apiVersion: `${rbac}/v1`,
    kind: "RoleBinding",
    name: "team-edit",
    roleRef: { apiGroup: rbac, kind: "ClusterRole", name: clusterRole },
    subjects: [{ apiGroup: rbac, kind: "Group", name: groupOf(owner.team, settings.namespace) }],
  });
}
