import { z } from "zod";
import type { Kind } from "../generate/kind.ts";
import { code, table } from "./markdown.ts";

/** The schema of one field, as far as the page tells of it. */
type Field = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly "x-kubernetes-validations"?: readonly { readonly rule: string; readonly message: string }[];
};

/** The fields of a claim: what each is, what it may be, and whether it may change. */
export function fieldsTable({ claim }: Kind): string {
  if (!(claim instanceof z.ZodType)) throw new Error("a claim's schema must be a zod schema");
  const { properties = {}, required = [] } = z.toJSONSchema(claim, { target: "openapi-3.0", io: "input" });
  return table(
    ["field", "what", "values", "default", "later edits"],
    Object.entries(properties as Readonly<Record<string, Field>>).map(([name, field]) => [
      code(name),
      field.description ?? "",
      values(field),
      required.includes(name) ? "required" : code(field.default),
      field["x-kubernetes-validations"]?.find(({ rule }) => rule.includes("oldSelf"))?.message ?? "at any time",
    ]),
  );
}

function values({ type, enum: words, minimum, maximum }: Field): string {
  if (words) return words.map(code).join(", ");
  return minimum === undefined ? (type ?? "") : `${type}, ${minimum} to ${maximum}`;
}
