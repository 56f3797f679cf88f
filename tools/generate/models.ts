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

function modelText({ name, apiVersion, kind }: Model, { properties: root }: Schema): string {
  const { spec = {}, status = {} } = root ?? {};
  const forProvider = spec.properties?.["forProvider"] ?? nothing;
  const required = [...(forProvider.required ?? []), ...requiredByRule(spec)];
  return `type ${name}ForProvider = ${typeText({ ...forProvider, required })};

type ${name}AtProvider = ${typeText(status.properties?.["atProvider"] ?? nothing)};

/** ${apiVersion} ${kind} */
export const ${name} = model<${name}ForProvider, ${name}AtProvider>("${apiVersion}", "${kind}");
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
