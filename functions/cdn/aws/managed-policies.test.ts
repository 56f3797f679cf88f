import { expect, test } from "@jest/globals";
import { claim } from "../claim.ts";
import { managedPolicy } from "./managed-policies.ts";

test.each([
  [86_400, true, "658327ea-f89d-4fab-a63d-7e88639e58f6"],
  [86_400, false, "b2884449-e4de-46a7-ac36-70bc7f1ddd6d"],
  [0, true, "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"],
  [0, false, "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"],
  [1, true, undefined],
  [86_399, true, undefined],
  [31_536_000, false, undefined],
])("%i seconds, compressed %s: %s", (cacheTtlSeconds, compressionEnabled, id) => {
  const originDomain = "origin.shop.example.com";
  expect(managedPolicy({ team: "shop", originDomain, httpsOnly: true, cacheTtlSeconds, compressionEnabled })).toBe(id);
});

test("a claim that says nothing of it needs no policy of its own", () => {
  expect(managedPolicy(claim.parse({ team: "shop", originDomain: "origin.shop.example.com" }))).toBeDefined();
});
