import { Ajv, type ValidateFunction } from "ajv";
import type { Schema } from "../../tools/crd/schema.ts";
import { close } from "./close.ts";
import { objectMeta } from "./object-meta.ts";
import { isRecord } from "./record.ts";

const within = (bits: bigint) => (value: number) => value >= -(2n ** (bits - 1n)) && value < 2n ** (bits - 1n);

const formats = {
  int32: { type: "number", validate: within(32n) },
  int64: { type: "number", validate: within(64n) },
  byte: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
} as const;

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  formats,
  strict: true,
  useDefaults: true,
  verbose: true,
});

ajv.addKeyword({
  keyword: "uniqueKeys",
  type: "array",
  schemaType: "array",
  validate: (keys: readonly string[], list: readonly unknown[]) =>
    new Set(list.map((item) => JSON.stringify(keys.map((key) => isRecord(item) && item[key])))).size === list.length,
});

ajv.addSchema(objectMeta);

/**
 * Compiles the check of a kind's objects. It fills defaults into what it checks, as the API server does.
 *
 * @throws Error when the schema holds a word or a format that is not known here.
 */
export const validator = (schema: Schema): ValidateFunction =>
  ajv.compile(
    close({
      ...schema,
      "x-kubernetes-embedded-resource": true,
      required: [...(schema.required ?? []), "metadata"],
    }),
  );
