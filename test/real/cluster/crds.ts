import { readdirSync, readFileSync } from "node:fs";
import { facts, type Facts, type Schema } from "../../../tools/crd/schema.ts";

/** The CRDs of everything that we compose, rebuilt of the facts in schemas/. Kinds of Kubernetes itself have none. */
export const providerCrds = (): object[] =>
  readdirSync("schemas")
    .map((file) => facts(readFileSync(`schemas/${file}`, "utf8")))
    .filter(({ source }) => source.crd !== undefined)
    .map(crd);

function crd({ source, schema }: Facts): object {
  const [group = "", version = ""] = source.apiVersion.split("/");
  const { kind, plural, scope } = source;
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: source.crd },
    spec: {
      group,
      scope,
      names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: whole(schema) },
        },
      ],
    },
  };
}

/** schemas/ leaves `spec.initProvider` out, which repeats `spec.forProvider`, yet the rules of a CRD speak of it. */
function whole(schema: Schema): Schema {
  const spec = schema.properties?.["spec"];
  const properties = spec?.properties?.["forProvider"]?.properties;
  if (spec === undefined || properties === undefined || spec.properties?.["initProvider"] !== undefined) return schema;
  const initProvider: Schema = { type: "object", properties };
  return {
    ...schema,
    properties: { ...schema.properties, spec: { ...spec, properties: { ...spec.properties, initProvider } } },
  };
}
