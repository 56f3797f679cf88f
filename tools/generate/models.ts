import { modelList, modelListPath, schemaPath, type Model } from "../crd/model-list.ts";
import { facts, type Schema } from "../crd/schema.ts";
import { typeText } from "./type-text.ts";

const head = `// Written by \`npm run generate\` from models.txt and schemas/. Do not edit.
import { model } from "../compose/model.ts";
`;

/**
 * The text of functions/clouds/models.ts: every model of models.txt as a typed function.
 *
 * @param read gives the text of a file, by its path from the root of the repository.
 * @throws Error when a model's schema is that of another version.
 */
export const models = (read: (path: string) => string): string =>
  [head, ...modelList(read(modelListPath)).map((model) => modelText(model, schemaOf(model, read)))].join("\n");

function schemaOf(model: Model, read: (path: string) => string): Schema {
  const path = schemaPath(model);
  const { schema, source } = facts(read(path));
  if (source.apiVersion === model.apiVersion) return schema;
  throw new Error(
    `${path} must be ${model.apiVersion} ${model.kind}, run make import-crds: received ${source.apiVersion}`,
  );
}

function modelText({ name, apiVersion, kind, initProvider }: Model, { properties: root }: Schema): string {
  const { spec = {}, status = {} } = root ?? {};
  const forProvider = spec.properties?.["forProvider"] ?? nothing;
  const required = [...(forProvider.required ?? []), ...requiredByRule(spec)];
  const types = {
    ForProvider: { ...forProvider, required },
    AtProvider: status.properties?.["atProvider"] ?? nothing,
    ...(initProvider && { InitProvider: spec.properties?.["initProvider"] ?? nothing }),
  };
  const names = Object.keys(types).map((part) => name + part);
  return `${Object.entries(types)
    .map(([part, schema]) => `type ${name}${part} = ${typeText(schema)};\n`)
    .join("\n")}
/** ${apiVersion} ${kind} */
export const ${name} = model<${names.join(", ")}>("${apiVersion}", "${kind}");
`;
}

/** An object without fields: what a kind has that lacks forProvider or atProvider. */
const nothing: Schema = { type: "object", properties: {} };

/** Providers demand most parameters by a rule, since an object that is only observed may leave them out. */
const requiredByRule = (spec: Schema): string[] =>
  (spec["x-kubernetes-validations"] ?? []).flatMap(({ message = "" }) => {
    const name = /^spec\.forProvider\.(\w+) is a required parameter$/.exec(message)?.[1];
    return name === undefined ? [] : [name];
  });
