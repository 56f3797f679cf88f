import { isManaged } from "../simulation/cloud.ts";
import { at, fieldsOf, textOf } from "../simulation/fields.ts";
import type { KubeObject } from "../simulation/kube-object.ts";

/** A composed object, and the round in which it was composed first. */
export type Node = { readonly key: string; readonly since: number; readonly object: KubeObject };

/** One object uses another: its fields name the other, or hold values that the other had first. */
export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
  readonly how: "refers" | "copies";
};

/** All uses among the composed objects of a claim, derived from the objects alone. */
export const edges = (nodes: readonly Node[]): readonly Edge[] =>
  nodes.flatMap((from) => nodes.filter((to) => to !== from).flatMap((to) => edge(from, to)));

function edge(from: Node, to: Node): readonly Edge[] {
  const ends = { from: from.key, to: to.key };
  const refers = references(from.object["spec"]).filter((one) => isOf(one, to.object));
  if (refers.length > 0) return [{ ...ends, fields: names(refers), how: "refers" }];
  // Of two objects that hold the same value, the one that was there first had it first.
  const copies = to.since < from.since ? copied(from.object, to.object) : [];
  return copies.length > 0 ? [{ ...ends, fields: names(copies), how: "copies" }] : [];
}

const names = (all: readonly { readonly field: string }[]) => [...new Set(all.map(({ field }) => field))].toSorted();

type Reference = { readonly field: string; readonly name: string };

/** What the fields called `...Ref` and `...Refs` name, at any depth. */
function references(value: unknown): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap(references);
  return Object.entries(fieldsOf(value)).flatMap(([field, inner]) =>
    /Refs?$/.test(field)
      ? [inner].flat().map((one: unknown) => ({ field, name: textOf(at(one, "name")) }))
      : references(inner),
  );
}

/** Whether a reference is to this object: one of a Secret says so in its field. */
const isOf = ({ field, name }: Reference, { kind, metadata }: KubeObject) =>
  metadata.name === name && /SecretRefs?$/.test(field) === (kind === "Secret");

type Value = { readonly field: string; readonly value: string };

/**
 * The values that one object has from another. A Secret has from a Secret what it keeps under the same name, and from
 * a managed resource whatever the cloud made up; a managed resource has from another one only by what the cloud knows it.
 */
function copied(taker: KubeObject, giver: KubeObject): readonly Value[] {
  if (!isManaged(taker) && !isManaged(giver)) {
    const given = new Map(data(giver).map(({ field, value }) => [field, value]));
    return data(taker).filter(({ field, value }) => given.get(field) === value);
  }
  const given = new Set((isManaged(taker) ? identity(giver) : madeUp(giver)).map(({ value }) => value));
  return (isManaged(taker) ? parameters(taker) : data(taker)).filter(({ value }) => given.has(value));
}

/** What the cloud reports of an object and nobody asked for, such as its address. */
function madeUp(object: KubeObject): readonly Value[] {
  const asked = new Set(parameters(object).map(({ value }) => value));
  return reported(object).filter(({ value }) => !asked.has(value));
}

const identity = (object: KubeObject) => reported(object).filter(({ field }) => field === "id" || field === "arn");

const reported = (object: KubeObject) => texts(at(object, "status", "atProvider"));

const parameters = (object: KubeObject) => texts(at(object, "spec", "forProvider"));

const texts = (fields: unknown): readonly Value[] =>
  Object.entries(fieldsOf(fields)).flatMap(([field, value]) =>
    typeof value === "string" && value !== "" ? [{ field, value }] : [],
  );

const data = (secret: KubeObject): readonly Value[] =>
  texts(secret["data"]).map(({ field, value }) => ({ field, value: Buffer.from(value, "base64").toString() }));
