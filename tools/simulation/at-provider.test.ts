import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { modelList, modelListPath } from "../crd/model-list.ts";
import { atProvider } from "./at-provider.ts";
import { simulatedKinds } from "./kinds/index.ts";

const models = modelList(readFileSync(modelListPath, "utf8")).filter(({ apiVersion }) => apiVersion.includes("/"));
const instance = { apiVersion: "rds.aws.m.upbound.io/v1beta1", kind: "Instance" };

test("a provider reports the parameters that its status knows, and what the cloud computed", () => {
  const forProvider = { port: 5432, tags: { team: "shop" }, passwordSecretRef: { name: "a" } };
  expect(atProvider(instance, forProvider, { status: "available" })).toEqual({
    port: 5432,
    tags: { team: "shop" },
    tagsAll: { team: "shop" },
    status: "available",
  });
});

test("a computed field that the CRD lacks is a mistake", () => {
  expect(() => atProvider(instance, {}, { adress: "a" })).toThrow(
    "status.atProvider of Instance must be as in its CRD: it has no adress",
  );
});

test("there are models", () => {
  expect(models.length).toBeGreaterThan(0);
});

test.each(models)("$apiVersion $kind has computed fields, all of them in its CRD", (model) => {
  const { fields } = simulatedKinds[`${model.apiVersion} ${model.kind}`] ?? {};
  expect(fields).toBeDefined();
  for (const isDone of [false, true]) atProvider(model, {}, fields?.({ name: "a", forProvider: {}, isDone }) ?? {});
});
