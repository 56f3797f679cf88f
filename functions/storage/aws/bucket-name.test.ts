import { expect, test } from "@jest/globals";
import { newName } from "./bucket-name.ts";

const owner = {
  kind: "ObjectStorageClaim",
  code: "storage",
  namespace: "media-dev",
  name: "assets",
  uid: "5f2c9a10-5b1e-4c55-9a57-1d0c6f1b2a3c",
  team: "media",
  installation: "idp",
  production: false,
  release: undefined,
} as const;

test("a name says whose bucket it is, and has a hash because every bucket in the world shares the names", () => {
  expect(newName(owner)).toBe("media-dev-assets-38b57072");
});

test.each([
  ["sthree", "assets", /^xsthree-assets-[0-9a-f]{8}$/],
  ["sthree-configurator", "assets", /^xsthree-configurator-assets-[0-9a-f]{8}$/],
  ["amzn-s3-demo", "assets", /^xamzn-s3-demo-assets-[0-9a-f]{8}$/],
  ["sthreefold", "assets", /^sthreefold-assets-[0-9a-f]{8}$/],
  ["xn--media", "assets", /^xn-media-assets-[0-9a-f]{8}$/],
  ["media", "assets-s3alias", /^media-assets-s3alias-[0-9a-f]{8}$/],
  ["n".repeat(40), "a".repeat(63), /^n{40}-a{13}-[0-9a-f]{8}$/],
  ["sthree", "a".repeat(63), /^xsthree-a{46}-[0-9a-f]{8}$/],
])("in %s the bucket of %s has a name that S3 takes", (namespace, name, expected) => {
  const found = newName({ ...owner, namespace, name });
  expect(found).toMatch(expected);
  expect(found).toMatch(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);
});
