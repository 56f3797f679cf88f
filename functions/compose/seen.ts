import { conditionsOf, isTrouble } from "./condition.ts";
import { familyOf } from "./family.ts";
import { text, texts, type AnyLeaves } from "./leaf.ts";
import { externalName } from "./model.ts";
import type { Read, Reading, Readings } from "./reading.ts";
import type { Source } from "./source.ts";

/** One observed resource. When it was not observed, `exists` is false and every other field is empty. */
export type Observed<R extends Reading> = Read<R> & {
  readonly exists: boolean;
  /** Tells the kinds apart that one key may hold. */
  readonly apiVersion: string | undefined;
  /** The cloud's own name of it (annotation `crossplane.io/external-name`). */
  readonly externalName: string | undefined;
  /** What we wrote on it ourselves on an earlier run. */
  readonly annotation: (name: string) => string | undefined;
  /** True when the provider made the thing itself, false when it took over one that was there. */
  readonly madeHere: boolean;
  readonly managementPolicies: readonly string[];
  /** Whether the provider's condition Ready is True. */
  readonly isReady: boolean;
  /** Whether it is ready, and neither its last reconcile nor its last cloud operation failed: others may build on it. */
  readonly isHealthy: boolean;
};

/** Asks for one observed resource by key; `family` lists the members of one, such as `ingress-*`. */
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
      new Map(source.keys.filter((key) => familyOf(key) === pattern).map((key) => [key, observed(pattern, key)])),
  });
}

function observe<R extends Reading>(reading: R, source: Source, key: string): Observed<R> {
  const annotation = (name: string) => text(source.at(key, ["metadata", "annotations", name]));
  const below = (path: readonly string[], group: AnyLeaves): Record<string, unknown> =>
    mapLeaves(group, (name, leaf) =>
      typeof leaf === "function" ? leaf(source.at(key, [...path, name])) : below([...path, name], leaf),
    );
  const conditions = conditionsOf(source, key);
  const isReady = conditions.some(({ type, status }) => type === "Ready" && status === "True");
  return {
    exists: source.keys.includes(key),
    apiVersion: text(source.at(key, ["apiVersion"])),
    externalName: annotation(externalName),
    annotation,
    madeHere: annotation("crossplane.io/external-create-succeeded") !== undefined,
    managementPolicies: texts(source.at(key, ["spec", "managementPolicies"])) ?? [],
    isReady,
    isHealthy: isReady && !conditions.some(isTrouble),
    forProvider: below(["spec", "forProvider"], reading.forProvider),
    initProvider: below(["spec", "initProvider"], reading.initProvider),
    atProvider: below(["status", "atProvider"], reading.atProvider),
    data: below(["data"], reading.data),
    details: mapLeaves(reading.details, (name, leaf) => leaf(source.detail(key, name))),
  } as Observed<R>;
}

const mapLeaves = <L>(leaves: Readonly<Record<string, L>>, value: (name: string, leaf: L) => unknown) =>
  Object.fromEntries(Object.entries(leaves).map(([name, leaf]) => [name, value(name, leaf)]));
