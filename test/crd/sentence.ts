import type { ErrorObject } from "ajv";
import { below, dotted } from "./path.ts";

type Fault = ErrorObject<string, Readonly<Record<string, unknown>>>;

/** What is wanted, by ajv's word for the fault. */
const wants: Readonly<Record<string, (fault: Fault) => string>> = {
  enum: ({ params }) => `one of ${list(params["allowedValues"])}`,
  format: ({ params }) => `of format ${list(params["format"])}`,
  pattern: ({ params }) => `a match of ${list(params["pattern"])}`,
  type: ({ params }) => `of type ${list(params["type"])}`,
  uniqueItems: () => "a list without duplicates",
  uniqueKeys: ({ schema }) => `a list without duplicates in ${list(schema)}`,
};

const list = (values: unknown): string => (Array.isArray(values) ? values.join(", ") : String(values));

/** One sentence on a fault: path, what is wanted, what was received. */
export function sentence(fault: Fault): string {
  const { keyword, instancePath, propertyName, params, message, data } = fault;
  const path = [params["additionalProperty"], params["missingProperty"], propertyName]
    .filter((key) => typeof key === "string")
    .reduce(below, dotted(instancePath));
  if (keyword === "additionalProperties") return `${path}: unknown field`;
  if (keyword === "required") return `${path}: required`;
  const want = wants[keyword]?.(fault);
  return `${path}: ${want === undefined ? message : `must be ${want}`}: received ${JSON.stringify(data)}`;
}
