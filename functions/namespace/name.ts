import { kubernetesName } from "../clouds/names.ts";
import type { Owner } from "../clouds/owner.ts";
import type { Requirement } from "../compose/requirement.ts";

/** The name of a new namespace. It begins with the team, so that no team takes the names of another one. */
export function newName({ name, team }: Pick<Owner, "name" | "team">): string {
  const isTheirs = name === team || name.startsWith(`${team}-`);
  return kubernetesName((isTheirs ? name : `${team}-${name}`).replaceAll(".", "-"));
}

/** What has that name already: provider-kubernetes would take it over, and delete it with the claim. */
export const requires = ({ owner }: { readonly owner: Owner }): Readonly<Record<"namespace", Requirement>> => ({
  namespace: { apiVersion: "v1", kind: "Namespace", matchName: newName(owner) },
});
