import type { Schema } from "../crd/schema.ts";

const width = 120;

const scalars = { boolean: "boolean", integer: "number", number: "number", string: "string" } as const;

/**
 * The TypeScript type of a schema's values, as text: read-only all through, and optional unless required.
 *
 * An object whose fields the schema does not tell is a record of unknown values.
 */
export function typeText(schema: Schema, indent = ""): string {
  const text = plainText(schema, indent);
  return schema.nullable ? `${text} | null` : text;
}

function plainText(schema: Schema, indent: string): string {
  if (schema["x-kubernetes-int-or-string"]) return "number | string";
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === undefined) return "unknown";
  if (schema.type === "array") return `readonly ${inArray(typeText(schema.items ?? {}, indent))}[]`;
  return schema.type === "object" ? objectText(schema, indent) : scalars[schema.type];
}

const inArray = (item: string) => (/^[\w.]+$|^\{[^{}]*\}$/.test(item) ? item : `(${item})`);

function objectText({ properties, additionalProperties: values, required = [] }: Schema, indent: string): string {
  if (properties === undefined) {
    return `Readonly<Record<string, ${typeof values === "object" ? typeText(values, indent) : "unknown"}>>`;
  }
  if (Object.keys(properties).length === 0) return "Readonly<Record<string, never>>";
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(
    ([name, schema]) => `readonly ${name}${required.includes(name) ? "" : "?"}: ${typeText(schema, inner)};`,
  );
  const line = `{ ${fields.join(" ").replace(/;$/, "")} }`;
  if (indent !== "" && !line.includes("\n") && indent.length + line.length <= width) return line;
  return `{\n${fields.map((field) => inner + field).join("\n")}\n${indent}}`;
}
