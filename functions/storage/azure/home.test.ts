import { expect, test } from "@jest/globals";
import type { Owner } from "../../clouds/owner.ts";
import { newName } from "./home.ts";

const owner = (namespace: string, name: string): Owner => ({
  kind: "ObjectStorageClaim",
  code: "storage",
  namespace,
  name,
  uid: "",
  team: "data",
  installation: "idp",
  production: true,
  release: undefined,
});

test.each([
  ["data-prod", "monthly-reports", "dataprodmonthlyr88645a3a"],
  ["a", "b", /^ab[0-9a-f]{8}$/],
  ["2024", "reports", /^x2024reports[0-9a-f]{8}$/],
  ["n".repeat(63), "a.b-c", /^n{16}[0-9a-f]{8}$/],
])("the account of %s/%s is named %s", (namespace, name, expected) => {
  const made = newName(owner(namespace, name));
  expect(made).toMatch(expected instanceof RegExp ? expected : new RegExp(`^${expected}$`));
  expect(made.length).toBeLessThanOrEqual(24);
});
