import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { modelList, modelListPath, schemaPath } from "../../tools/crd/model-list.ts";
import { facts, type Schema } from "../../tools/crd/schema.ts";
import { applied, broken } from "./cel.ts";
import { violations } from "./check.ts";

/** A value for which every rule of the schema applies. */
function sample({ type, enum: values, properties = {}, additionalProperties, items }: Schema): unknown {
  if (values) return values[0];
  if (type === "object") {
    const own = Object.entries(properties).map(([name, schema]) => [name, sample(schema)]);
    const map = typeof additionalProperties === "object" ? { key: sample(additionalProperties) } : {};
    return { ...map, ...Object.fromEntries(own) };
  }
  if (type === "array") return items ? [sample(items)] : [];
  return type === "boolean" || (type === "string" ? "60s" : 1);
}

/** How many rules stand anywhere in a schema. */
function rulesIn({ properties = {}, additionalProperties: values, items, ...own }: Schema): number {
  const parts = [...Object.values(properties), ...[values, items].filter((part) => typeof part === "object")];
  return parts.map(rulesIn).reduce((sum, count) => sum + count, own["x-kubernetes-validations"]?.length ?? 0);
}

const held = readdirSync("schemas").map((name) => {
  const path = `schemas/${name}`;
  const { source, schema } = facts(readFileSync(path, "utf8"));
  return { path, schema, name: `${source.apiVersion} ${source.kind}`, rules: rulesIn(schema), source };
});

test("schemas/ holds the models of models.txt and the Secret, and nothing else", () => {
  const models = modelList(readFileSync(modelListPath, "utf8"));
  const wanted = [...models.map(schemaPath), "schemas/v1_Secret.json"];
  expect(held.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
});

describe.each(held)("$path", ({ name, schema, rules, source: { apiVersion, kind } }) => {
  test("is a schema by which objects can be checked", () => {
    expect(violations({ apiVersion, kind, none: 1 })).toEqual(
      expect.arrayContaining([`${name} metadata: required`, `${name} none: unknown field`]),
    );
  });

  test(`has ${rules} rules that can be evaluated`, () => {
    const value = sample(schema);
    const found = applied(schema, value, value);
    expect(found).toHaveLength(rules);
    expect(found.flatMap(broken)).toEqual([]);
  });
});

describe("their rules", () => {
  test("are there", () => {
    expect(held.map(({ rules }) => rules).reduce((sum, count) => sum + count)).toBeGreaterThan(5);
  });

  test("are heard whenever they demand a parameter", () => {
    const bare = { managementPolicies: ["*"], forProvider: {} };
    const demands = held.flatMap(({ schema }) => applied(schema.properties?.["spec"] ?? {}, bare));
    expect(demands.length).toBeGreaterThan(0);
    expect(demands.flatMap(broken)).toEqual(demands.map(({ rule }) => `: ${rule.message}`));
  });
});
