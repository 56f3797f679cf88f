import type { Kind } from "../kinds.ts";
import type { Key } from "../clouds/kind.ts";
import { releaseAnnotation, type Release } from "../clouds/owner.ts";
import { familyOf } from "../compose/family.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Resource } from "../compose/resource.ts";
import type { Source } from "../compose/source.ts";

/**
 * The drop guard: no answer may make Crossplane delete a resource that holds data, whatever went wrong before:
 * an edit, another composition or cloud, a renamed key, a mistake in a composer.
 *
 * @throws Refusal WouldDelete that names the resource and the annotation that allows it.
 */
export function guard(kind: Kind, release: Release, source: Source, desired: Readonly<Record<string, Resource>>): void {
  if (release === "true") return;
  // Sorted: a map arrives in another order on every call, and text that changes makes the cluster reconcile for ever.
  const stateful = source.keys.filter((key) => isStateful(kind, key)).toSorted();
  const losses = stateful.flatMap((key) => loss(source, key, desired[key]));
  if (losses.length === 0) return;
  throw new Refusal(
    "you",
    "WouldDelete",
    `${losses.join("; ")}. Nothing was changed. Undo the change that led here or, if the data may go, annotate the claim ` +
      `with ${releaseAnnotation}: "true"`,
  );
}

/** Whether a key stands for data on any cloud: what another composition made counts as well. */
const isStateful = (kind: Kind, key: string) =>
  Object.values(kind.keys).some((keys: Readonly<Record<string, Key>>) => keys[familyOf(key)]?.stateful === true);

/** What Crossplane would delete under a key: it goes when the key is gone or holds an object of another kind or name. */
function loss(source: Source, key: string, desired: Resource | undefined): readonly string[] {
  const observed = {
    apiVersion: source.at(key, ["apiVersion"]),
    kind: source.at(key, ["kind"]),
    name: source.at(key, ["metadata", "name"]),
  };
  const what = `${key} (${String(observed.kind)} ${String(observed.name)}) holds data and would be deleted`;
  if (desired === undefined) return [`${what}: it is no longer part of the plan`];
  const wanted = { apiVersion: desired.apiVersion, kind: desired.kind, name: desired.metadata?.name };
  const other = (["apiVersion", "kind", "name"] as const).find((field) => wanted[field] !== observed[field]);
  return other === undefined ? [] : [`${what}: its ${other} would become ${String(wanted[other])}`];
}
