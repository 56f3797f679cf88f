import { stringify } from "yaml";
import { z } from "zod";
import { group, version, type Kind } from "./kind.ts";

/** The CompositeResourceDefinition of a kind: its API as Kubernetes sees it, written from the parser of its claims. */
export const xrd = ({ summary, names, columns, claim, status }: Kind): string =>
  stringify(
    {
      apiVersion: "apiextensions.crossplane.io/v2",
      kind: "CompositeResourceDefinition",
      metadata: { name: `${names.plural}.${group}` },
      spec: {
        scope: "Namespaced",
        group,
        names: {
          kind: names.kind,
          plural: names.plural,
          singular: names.kind.toLowerCase(),
          shortNames: names.shortNames,
          categories: ["platform"],
        },
        versions: [
          {
            name: version,
            served: true,
            referenceable: true,
            additionalPrinterColumns: columns.map(column),
            schema: {
              openAPIV3Schema: {
                type: "object",
                description: summary,
                properties: {
                  metadata: named,
                  spec: { description: "What the team asks for.", ...openApi(claim) },
                  status: { description: "What became of it.", ...openApi(status) },
                },
                required: ["spec"],
              },
            },
          },
        ],
      },
    },
    { lineWidth: 120, aliasDuplicateObjects: false },
  );

/** The name becomes a label value, and those end at 63. */
const named = { type: "object", properties: { name: { type: "string", maxLength: 63 } } };

const column = (path: string) => ({
  name: path.slice(path.lastIndexOf(".") + 1).toUpperCase(),
  type: "string",
  jsonPath: `.${path}`,
});

/** A zod schema as the API server takes it: unknown fields are its own business, and so are the bounds of an integer. */
const openApi = (schema: Kind["claim"] | Kind["status"]) => {
  if (!(schema instanceof z.ZodType)) throw new Error("a claim's schema must be a zod schema");
  return z.toJSONSchema(schema, {
    target: "openapi-3.0",
    io: "input",
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
};
