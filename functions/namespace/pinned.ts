import type { Owner } from "../clouds/owner.ts";
import { pin } from "../compose/pin.ts";
import type { Kept } from "../compose/plan.ts";
import { newName } from "./name.ts";
import type { Manifest, NamespaceAsk } from "./readings.ts";
import { refuseReserved } from "./reserved.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  /** The name of the namespace. */
  readonly name: string;
  /** Who asked, of the team that the namespace is for. */
  readonly owner: Owner;
  readonly clusterRole: string;
  readonly kept: readonly Kept[];
};

/**
 * What never changes on a live namespace. Under another name the provider would make a second one, and forget the
 * first with all that runs in it; Kubernetes refuses another role in a RoleBinding.
 *
 * @throws Refusal NamespaceReserved when a new namespace may not have its name.
 */
export function pinned(ask: NamespaceAsk): Pinned {
  const { claim, settings, seen } = ask;
  const live = manifestsOf(ask);
  const team = pin(
    "spec.team",
    first(live, ({ metadata }) => metadata?.labels?.team),
    claim.team,
    "make a new claim for the other team and move the workloads",
  );
  const owner = { ...ask.owner, team: team.value };
  const known = first(live, ({ metadata }) => metadata?.namespace ?? metadata?.name);
  const name = known ?? newName(owner);
  if (known === undefined) refuseReserved(name, owner);
  const { atProvider, forProvider } = seen("role-binding");
  return {
    name,
    owner,
    // What is there counts more than what was asked for: a RoleBinding that was taken over keeps its role too.
    clusterRole:
      atProvider.manifest?.roleRef?.name ?? forProvider.manifest?.roleRef?.name ?? settings.namespace.clusterRole,
    kept: team.kept,
  };
}

/** What was asked for on earlier runs: the namespace, and what is in it in case its Object was lost. */
const manifestsOf = ({ seen }: NamespaceAsk): readonly Manifest[] =>
  (["namespace", "resource-quota", "limit-range", "role-binding", "network-policy"] as const).flatMap(
    (key) => seen(key).forProvider.manifest ?? [],
  );

const first = (manifests: readonly Manifest[], read: (one: Manifest) => string | undefined): string | undefined =>
  manifests.map(read).find((value) => value !== undefined);
