import { conditionsOf } from "./condition.ts";
import { text, texts, type Leaf } from "./leaf.ts";
import { externalName } from "./model.ts";
import type { Read, Reading, Readings } from "./reading.ts";
import type { Source } from "./source.ts";

/** One observed resource. When it was not observed, `exists` is false and every other field is empty. */
type Observed<R extends Reading> = Read<R> & {
  readonly exists: boolean;
  /** The cloud's own name of it (annotation `crossplane.io/external-name`). */
  readonly externalName: string | undefined;
  /** True when the provider made the thing itself, false when it took over one that was there. */
  readonly madeHere: boolean;
  readonly managementPolicies: readonly string[];
  /** Whether the provider's condition Ready is True. */
  readonly isReady: boolean;
};

/** Asks for one observed resource by key; `family` lists those whose key fits a pattern such as `ingress-*`. */
export type Seen<R extends Readings> = {
  <K extends keyof R & string>(key: K): Observed<R[K]>;
  readonly family: <K extends keyof R & `${string}*`>(pattern: K) => ReadonlyMap<string, Observed<R[K]>>;
};

/** The observed state, read through the paths that a room declared. */
export function seenThrough<R extends Readings>(readings: R, source: Source): Seen<R> {
  const observed = <K extends keyof R & string>(pattern: K, key: string): Observed<R[K]> =>
    observe<R[K]>(readings[pattern], source, key);
  // A composer asks for one resource in many places; it is read once.
  const read: { [K in keyof R & string]?: Observed<R[K]> } = {};
  return Object.assign(<K extends keyof R & string>(key: K): Observed<R[K]> => (read[key] ??= observed(key, key)), {
    family: <K extends keyof R & `${string}*`>(pattern: K) =>
      new Map(
        source.keys.filter((key) => key.startsWith(pattern.slice(0, -1))).map((key) => [key, observed(pattern, key)]),
      ),
  });
}

function observe<R extends Reading>(reading: R, source: Source, key: string): Observed<R> {
  const annotation = (name: string) => text(source.at(key, ["metadata", "annotations", name]));
  const below = (path: readonly string[], group: Readonly<Record<string, Leaf<unknown>>>) =>
    mapLeaves(group, (name) => source.at(key, [...path, name]));
  return {
    exists: source.keys.includes(key),
    externalName: annotation(externalName),
    madeHere: annotation("crossplane.io/external-create-succeeded") !== undefined,
    managementPolicies: texts(source.at(key, ["spec", "managementPolicies"])) ?? [],
    isReady: conditionsOf(source, key).some(({ type, status }) => type === "Ready" && status === "True"),
    forProvider: below(["spec", "forProvider"], reading.forProvider),
    atProvider: below(["status", "atProvider"], reading.atProvider),
    data: below(["data"], reading.data),
    details: mapLeaves(reading.details, (name) => source.detail(key, name)),
  } as Observed<R>;
}

const mapLeaves = (leaves: Readonly<Record<string, Leaf<unknown>>>, value: (name: string) => unknown) =>
  Object.fromEntries(Object.entries(leaves).map(([name, leaf]) => [name, leaf(value(name))]));
