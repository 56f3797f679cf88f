import type { Schema } from "../../tools/crd/schema.ts";

/** A JSON Schema as ajv takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Turns a structural schema of Kubernetes into a JSON Schema that also forbids what the API server would not know:
 * a field that is not declared. Null is forbidden where it is not declared nullable; the API server would drop it.
 */
export function close(schema: Schema): JsonSchema {
  const { items, nullable, enum: values } = schema;
  return {
    ...wordsOf(schema),
    ...(values && { enum: nullable ? [...values, null] : values }),
    ...(schema["x-kubernetes-int-or-string"] && { type: ["integer", "string"] }),
    ...(items && { items: close(items) }),
    ...noDuplicates(schema),
    ...(schema.type === "object" && fieldsOf(schema)),
  };
}

/** The words that mean the same in both; Kubernetes' own are translated one by one. */
const wordsOf = (schema: Schema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([word]) => !word.startsWith("x-kubernetes-")));

function noDuplicates(schema: Schema): JsonSchema {
  if (schema["x-kubernetes-list-type"] === "set") return { uniqueItems: true };
  const keys = schema["x-kubernetes-list-map-keys"];
  return keys ? { uniqueKeys: keys } : {};
}

function fieldsOf(schema: Schema): JsonSchema {
  const { properties = {}, additionalProperties: values, required = [] } = schema;
  const open = schema["x-kubernetes-preserve-unknown-fields"] === true || values === true;
  const own = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, close(field)]));
  const isObject = schema["x-kubernetes-embedded-resource"] === true;
  return {
    properties: isObject ? { ...own, ...objectFields } : own,
    required: isObject ? [...required, "apiVersion", "kind"] : required,
    additionalProperties: typeof values === "object" ? close(values) : open,
  };
}

/** What every Kubernetes object has, and every object within an object; object-meta.ts describes the metadata. */
const objectFields = { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { $ref: "ObjectMeta" } };
