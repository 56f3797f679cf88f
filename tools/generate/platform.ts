import { stringify } from "yaml";
import { z } from "zod";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { settings } from "../../functions/clouds/settings/index.ts";
import { settingsName } from "../../functions/runner/platform.ts";

/** A JSON Schema, as far as it is read here; `live` is a mark of our own. */
type Schema = {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly live?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: Schema | boolean;
};

const identity = (cloud: Cloud) => ({
  apiVersion: "apiextensions.crossplane.io/v1beta1",
  kind: "EnvironmentConfig",
  metadata: { name: settingsName(cloud) },
});

const dataSchema = (cloud: Cloud) => z.toJSONSchema(settings[cloud], { io: "input" });

/** The JSON Schema of a cloud's EnvironmentConfig, for editors. */
export function platformSchema(cloud: Cloud): string {
  const { $schema, ...data } = dataSchema(cloud);
  const schema = {
    $schema,
    title: `The platform's settings: EnvironmentConfig ${settingsName(cloud)}`,
    type: "object",
    properties: {
      apiVersion: { const: identity(cloud).apiVersion },
      kind: { const: identity(cloud).kind },
      metadata: { type: "object", properties: { name: { const: settingsName(cloud) } }, required: ["name"] },
      data,
    },
    required: ["apiVersion", "kind", "metadata", "data"],
  };
  return `${JSON.stringify(schema, (key, value: unknown) => (key === "live" ? undefined : value), 2)}\n`;
}

/** A documented EnvironmentConfig: what is required is switched on, what has a default stands there as a comment. */
export const platformExample = (cloud: Cloud): string =>
  [
    `# yaml-language-server: $schema=${cloud}.schema.json`,
    `# The platform's settings on this cloud, with every key there is. Put your own values in, then kubectl apply it.`,
    stringify(identity(cloud)).trimEnd(),
    "data:",
    ...fields(dataSchema(cloud) as Schema, "  "),
    "",
  ].join("\n");

function fields(schema: Schema, indent: string): string[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    setting(key, field, required.has(key), indent),
  );
}

function setting(key: string, field: Schema, isRequired: boolean, indent: string): string[] {
  const inner = children(field, `${indent}  `);
  const isOn = isRequired || field.live === true || inner.some((line) => !line.trimStart().startsWith("#"));
  const off = isOn ? indent : `${indent}# `;
  const lines = inner.length > 0 ? [`${off}${key}:`, ...inner] : value(key, field).map((line) => off + line);
  return [...comment(field, isRequired, indent), ...lines];
}

/** The fields below a setting; a map shows the first of the keys it may have. */
function children(field: Schema, indent: string): string[] {
  const each = field.additionalProperties;
  const [name] = field.propertyNames?.enum ?? [];
  if (name !== undefined && typeof each === "object" && each.properties)
    return [`${indent}${name}:`, ...fields(each, `${indent}  `)];
  return field.examples === undefined ? fields(field, indent) : [];
}

function comment({ description, default: otherwise }: Schema, isRequired: boolean, indent: string): string[] {
  const isSimple = otherwise !== undefined && typeof otherwise !== "object";
  const note = isRequired ? " Required." : isSimple ? ` Default: ${JSON.stringify(otherwise)}.` : "";
  return description === undefined ? [] : [`${indent}# ${description}${note}`];
}

const value = (key: string, { examples, default: otherwise }: Schema) =>
  stringify({ [key]: examples?.[0] ?? otherwise })
    .trimEnd()
    .split("\n");
