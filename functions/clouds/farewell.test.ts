import { expect, test } from "@jest/globals";
import type { Policy } from "../compose/model.ts";
import { farewell } from "./farewell.ts";

const envelope = {
  managementPolicies: ["Observe", "Create", "Update"] as const,
  providerConfigRef: { kind: "ClusterProviderConfig", name: "default" },
};

const leaving = (exists: boolean, managementPolicies: readonly Policy[]) =>
  farewell({ exists, managementPolicies }, envelope, (armed) => ({ apiVersion: "a/v1", kind: "A", spec: armed }));

test("what could not be deleted is armed first", () =>
  expect(leaving(true, ["Observe", "Create", "Update"])).toMatchObject({
    spec: { ...envelope, managementPolicies: ["Observe", "Create", "Update", "Delete"] },
  }));

test.each<[string, boolean, readonly Policy[]]>([
  ["is armed", true, ["Observe", "Create", "Update", "Delete"]],
  ["has all policies", true, ["*"]],
  ["was never there", false, []],
])("what %s is left out", (_, exists, policies) => expect(leaving(exists, policies)).toBeUndefined());
