import { expect, test } from "@jest/globals";
import type { Owner } from "../../clouds/owner.ts";
import { newName } from "./bucket-name.ts";

const owner = (namespace: string, name: string): Owner => ({
  kind: "ObjectStorageClaim",
  code: "storage",
  namespace,
  name,
  uid: "",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
});

test("a name is that of the claim with its hash", () =>
  expect(newName(owner("marketing", "assets"))).toBe("marketing-assets-978e421a"));

test("a name has at most 63 characters", () =>
  expect(newName(owner("n".repeat(63), "a".repeat(63)))).toMatch(/^n{54}-[0-9a-f]{8}$/));

test.each([
  ["goog", "assets"],
  ["shop", "google-ads"],
  ["shop", "go0gle"],
  ["shop", "g00g1e"],
])("of %s/%s, which Cloud Storage takes for one of its own, nothing but a hash is left", (namespace, name) =>
  expect(newName(owner(namespace, name))).toMatch(/^b-[0-9a-f]{16}$/),
);

test.each([
  ["agoog", "assets"],
  ["goo-gle", "assets"],
  ["shop", "gogle"],
])("the name of %s/%s stays readable", (namespace, name) =>
  expect(newName(owner(namespace, name))).toMatch(new RegExp(`^${namespace}-${name}-[0-9a-f]{8}$`)),
);
