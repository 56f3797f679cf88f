import { expect, test } from "@jest/globals";
import type { Owner, Release } from "../owner.ts";
import { filledPolicies, lookingPolicies, mayUpdate } from "./policies.ts";

const owner = (production: boolean, release: Release): Owner => ({
  kind: "CacheInstanceClaim",
  code: "cache",
  namespace: "shop",
  name: "sessions",
  uid: "",
  team: "shop",
  installation: "idp",
  production,
  release,
});

test.each<[boolean, Release, boolean]>([
  [false, undefined, true],
  [false, "true", true],
  [false, "keep-data", false],
  [true, undefined, false],
  [true, "true", true],
  [true, "keep-data", false],
])("in production (%s) and released (%s) the provider may delete: %s", (production, release, mayDelete) => {
  const filled = filledPolicies(owner(production, release));
  const looking = lookingPolicies(owner(production, release));
  expect(filled).toEqual(mayDelete ? ["*"] : ["Observe", "Create", "Update", "LateInitialize"]);
  expect(looking.includes("Delete")).toBe(mayDelete);
  expect(mayUpdate({ managementPolicies: filled })).toBe(true);
  expect(mayUpdate({ managementPolicies: looking })).toBe(false);
});
