import type { JsonSchema } from "./close.ts";

const text = { type: "string" } as const;
const date = { type: "string", format: "date-time" } as const;
const flag = { type: "boolean" } as const;
const count = { type: "integer", format: "int64" } as const;

const subdomain = {
  type: "string",
  maxLength: 253,
  pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
};
const label = { type: "string", maxLength: 63, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" } as const;
const labelValue = { type: "string", maxLength: 63, pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$" } as const;

/** A name of up to 63 characters, after a domain and a slash if it has one. */
const qualified = {
  type: "string",
  pattern: "^([a-z0-9][-a-z0-9.]{0,252}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
} as const;

const closed = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const owner = closed(
  { apiVersion: text, kind: text, name: text, uid: text, controller: flag, blockOwnerDeletion: flag },
  ["apiVersion", "kind", "name", "uid"],
);

/**
 * The metadata of every object, which CRDs leave to the API server. Whatever we compose has a name.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/
 */
export const objectMeta: JsonSchema = {
  $id: "ObjectMeta",
  ...closed(
    {
      name: subdomain,
      generateName: text,
      namespace: label,
      labels: { type: "object", propertyNames: qualified, additionalProperties: labelValue },
      annotations: { type: "object", propertyNames: qualified, additionalProperties: text },
      finalizers: { type: "array", items: qualified, uniqueItems: true },
      ownerReferences: { type: "array", items: owner, uniqueKeys: ["uid"] },
      creationTimestamp: date,
      deletionTimestamp: date,
      deletionGracePeriodSeconds: count,
      generation: count,
      managedFields: { type: "array", items: { type: "object" } },
      resourceVersion: text,
      selfLink: text,
      uid: text,
    },
    ["name"],
  ),
};
