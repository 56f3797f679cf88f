import type { KubeObject } from "../simulation/kube-object.ts";
import { code } from "./markdown.ts";

/** Every leaf of an object by its path: `spec.forProvider.multiAz` is false. */
function leaves(value: unknown, path = ""): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

/** The part of an object that says what the cloud should hold, and its kind. */
const told = ({ apiVersion, kind, spec }: KubeObject) => new Map(leaves({ apiVersion, kind, spec }));

const short = (path: string) => path.replace(/^spec\.(forProvider|initProvider)\./, "").replace(/^spec\./, "");

type Objects = Readonly<Record<string, KubeObject>>;

/** What differs between two plans, each difference once with all keys that share it: `instance`: multiAz false to true. */
export function changes(before: Objects, after: Objects): readonly string[] {
  const keysOf = new Map<string, string[]>();
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    for (const change of changesOf(before[key], after[key])) keysOf.set(change, [...(keysOf.get(change) ?? []), key]);
  return [...keysOf].map(([change, keys]) => `${keys.map(code).join(", ")}: ${change}`);
}

function changesOf(before: KubeObject | undefined, after: KubeObject | undefined): readonly string[] {
  if (before === undefined) return ["joins"];
  if (after === undefined) return ["leaves"];
  const [was, is] = [told(before), told(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map(
      (path) =>
        `${short(path)} ${was.has(path) ? code(was.get(path)) : "nothing"} → ${is.has(path) ? code(is.get(path)) : "nothing"}`,
    );
}
