import type { Schema } from "../../tools/crd/schema.ts";
import { isRecord } from "./record.ts";

/** A value as CEL wants it: whole numbers as BigInt, unless the schema says that they are numbers of any kind. */
export function celValue(schema: Schema, value: unknown): unknown {
  if (typeof value === "number") return schema.type !== "number" && Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => celValue(schema.items ?? {}, item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, celValue(partOf(schema, key), item)]));
}

const partOf = ({ properties, additionalProperties: values }: Schema, key: string): Schema =>
  properties?.[key] ?? (typeof values === "object" ? values : {});
