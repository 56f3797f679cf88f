import { expect, test } from "@jest/globals";
import type { Crd } from "./crd.ts";
import { distil } from "./distil.ts";
import { layout } from "./layout.ts";
import type { Schema } from "./schema.ts";

/** A schema with prose, which our type does not know. */
const described = (schema: Schema): Schema => Object.assign({ description: "Long prose." }, schema);

const text = described({ type: "string" });
const list = described({ type: "array", items: text });
const parameters = described({
  type: "object",
  required: ["description"],
  properties: { description: text, list, map: { type: "object", additionalProperties: text } },
});

const crd: Crd = {
  metadata: { name: "things.rds.aws.m.upbound.io" },
  spec: {
    group: "rds.aws.m.upbound.io",
    names: { kind: "Thing", plural: "things" },
    scope: "Namespaced",
    versions: [
      {
        name: "v1",
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: { type: "object", properties: { initProvider: parameters, forProvider: parameters } },
            },
          },
        },
      },
    ],
  },
};

const model = { name: "OurThing", apiVersion: "rds.aws.m.upbound.io/v1", kind: "Thing" };

test("facts have no prose and no initProvider, but a parameter may be called description", () => {
  const { source, schema } = distil(model, crd);
  expect(source).toEqual({
    crd: "things.rds.aws.m.upbound.io",
    apiVersion: "rds.aws.m.upbound.io/v1",
    kind: "Thing",
    plural: "things",
    scope: "Namespaced",
    provider: "crossplane-contrib/provider-upjet-aws",
    licence: "Apache-2.0",
  });
  const plain = { type: "string" };
  const forProvider = {
    type: "object",
    required: ["description"],
    properties: {
      description: plain,
      list: { type: "array", items: plain },
      map: { type: "object", additionalProperties: plain },
    },
  };
  expect(schema).toEqual({ type: "object", properties: { spec: { type: "object", properties: { forProvider } } } });
});

test("a model that is composed with initProvider keeps it", () => {
  const { schema } = distil({ ...model, initProvider: true }, crd);
  expect(Object.keys(schema.properties?.["spec"]?.properties ?? {})).toEqual(["initProvider", "forProvider"]);
});

test("a version that the CRD lacks is refused", () => {
  expect(() => distil({ ...model, apiVersion: "rds.aws.m.upbound.io/v2" }, crd)).toThrow(
    "OurThing (rds.aws.m.upbound.io/v2 Thing) must be a version of things.rds.aws.m.upbound.io: received v1",
  );
});

test("a group of no known provider is refused", () => {
  const stranger = { ...crd, spec: { ...crd.spec, group: "things.io" } };
  expect(() => distil({ ...model, apiVersion: "things.io/v1" }, stranger)).toThrow(
    "things.io must belong to a provider that tools/crd/distil.ts knows",
  );
});

test("the layout sorts keys and breaks only what does not fit", () => {
  const long = "a".repeat(120);
  expect(layout({ short: { b: [1], a: null }, long: [long] })).toBe(
    `{\n "long": [\n  "${long}"\n ],\n "short": {"a":null,"b":[1]}\n}`,
  );
});
