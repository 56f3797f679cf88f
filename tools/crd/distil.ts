import type { Crd } from "./crd.ts";
import { titleOf, type Model } from "./model-list.ts";
import type { Facts, Schema } from "./schema.ts";

/** Who wrote the CRDs of an API group, by the group's last words. All of it is licensed under Apache-2.0. */
const providers = {
  "aws.m.upbound.io": "crossplane-contrib/provider-upjet-aws",
  "gcp.m.upbound.io": "crossplane-contrib/provider-upjet-gcp",
  "azure.m.upbound.io": "crossplane-contrib/provider-upjet-azure",
  "kubernetes.m.crossplane.io": "crossplane-contrib/provider-kubernetes",
} as const;

const prose = ["description", "example", "externalDocs", "title"];

/**
 * The facts of a model's CRD: no prose, and no `spec.initProvider` unless the model is composed with it.
 *
 * @throws Error when the CRD lacks the model's version, or its group belongs to no provider that we know.
 */
export function distil(model: Model, { metadata, spec }: Crd): Facts {
  const { apiVersion, kind } = model;
  const version = spec.versions.find(({ name }) => apiVersion === `${spec.group}/${name}`);
  if (version === undefined) {
    const served = spec.versions.map(({ name }) => name).join(", ");
    throw new Error(`${titleOf(model)} must be a version of ${metadata.name}: received ${served}`);
  }
  const { plural } = spec.names;
  const source = { crd: metadata.name, apiVersion, kind, plural, scope: spec.scope, ...origin(spec.group) };
  const schema = withoutProse(version.schema.openAPIV3Schema);
  return { source, schema: model.initProvider ? schema : withoutInitProvider(schema) };
}

function origin(group: string) {
  const found = Object.entries(providers).find(([words]) => group.endsWith(words));
  if (found === undefined) throw new Error(`${group} must belong to a provider that tools/crd/distil.ts knows`);
  return { provider: found[1], licence: "Apache-2.0" };
}

/** A property may be called `description` too, so only the schema's own words go. */
function withoutProse(schema: Schema): Schema {
  const { properties, additionalProperties: values, items, ...own } = schema;
  return {
    ...Object.fromEntries(Object.entries(own).filter(([word]) => !prose.includes(word))),
    ...(properties && { properties: mapped(properties, withoutProse) }),
    ...(values !== undefined && { additionalProperties: typeof values === "object" ? withoutProse(values) : values }),
    ...(items && { items: withoutProse(items) }),
  };
}

function withoutInitProvider(root: Schema): Schema {
  const spec = root.properties?.["spec"];
  if (spec?.properties === undefined) return root;
  const { initProvider: _, ...properties } = spec.properties;
  return { ...root, properties: { ...root.properties, spec: { ...spec, properties } } };
}

const mapped = (properties: Readonly<Record<string, Schema>>, change: (schema: Schema) => Schema) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)]));
