import { marks } from "../clouds/marks.ts";
import { Refusal } from "../compose/refusal.ts";
import { newName } from "./name.ts";
import type { Pinned } from "./pinned.ts";
import { manifest, type Manifest, type NamespaceAsk } from "./readings.ts";

/**
 * Whether the namespace is this claim's own: the provider made it for us, or it carries our marks. False while there is
 * none.
 *
 * The provider tells of the cluster that it works in, Crossplane shows what is in its own: mostly they are one.
 *
 * @throws Refusal NamespaceTaken when there is one that is not.
 */
export function isOwn(ask: NamespaceAsk, pinned: Pinned): boolean {
  const { atProvider, madeHere } = ask.seen("namespace");
  const found = [atProvider.manifest, ...shownOf(ask, pinned)].filter((one) => one !== undefined);
  const isOurs = madeHere || found.some((one) => isMarked(one, pinned));
  const stranger = found.find((one) => !isOurs || isOthers(one, pinned));
  if (stranger !== undefined) throw taken(stranger, pinned);
  return isOurs;
}

/** What Crossplane shows of the namespace. After an edit of the team it was asked for another one. */
const shownOf = ({ owner, required }: NamespaceAsk, { name }: Pinned): readonly (Manifest | undefined)[] =>
  newName(owner) === name ? (required("namespace") ?? []).map(manifest) : [];

type Labels = Partial<ReturnType<typeof marks>>;

const labelsOf = ({ metadata }: Manifest): Labels => metadata?.labels ?? {};

/** Whether it carries all marks of this claim, its team among them. */
function isMarked(one: Manifest, { owner }: Pinned): boolean {
  const labels: Readonly<Record<string, string>> = labelsOf(one);
  return Object.entries(marks(owner)).every(([name, value]) => labels[name] === value);
}

/** Whether another claim marked it. */
function isOthers(one: Manifest, { owner }: Pinned): boolean {
  const { "claim-name": name = owner.name, "claim-namespace": namespace = owner.namespace } = labelsOf(one);
  return name !== owner.name || namespace !== owner.namespace;
}

function taken(found: Manifest, pinned: Pinned): Refusal {
  const { team, "claim-name": other, "claim-namespace": where } = labelsOf(found);
  const whose =
    other === undefined || where === undefined ? "no claim made" : `claim ${where}/${other} of team ${team} made`;
  const message =
    `metadata.name must give a namespace that is free: received "${pinned.name}", which ${whose}; give the claim ` +
    `another name${isOthers(found, pinned) ? "" : handOver(pinned)}`;
  return new Refusal("you", "NamespaceTaken", message);
}

/** How a namespace without an owner, or of the same claim in another team, becomes this claim's. */
function handOver({ owner }: Pinned): string {
  const labels = Object.entries(marks(owner)).map(([key, value]) => `${key}=${value}`);
  return ` or, to hand that namespace over to it, let the platform team label it ${labels.join(",")}`;
}
