import { expect, test } from "@jest/globals";
import { cacheDuration, warnings } from "./ttl.ts";

test.each([
  [1, "00:00:01"],
  [600, "00:10:00"],
  [86_399, "23:59:59"],
  [86_400, "1.00:00:00"],
  [90_061, "1.01:01:01"],
  [31_622_399, "365.23:59:59"],
  [31_622_400, "365.23:59:59"],
  [2_147_483_647, "365.23:59:59"],
])("%i seconds are %s", (seconds, expected) => expect(cacheDuration(seconds)).toBe(expected));

const claim = { team: "shop", originDomain: "a.example.com", httpsOnly: true };
const reasons = (cacheTtlSeconds: number, compressionEnabled: boolean) =>
  warnings({ ...claim, cacheTtlSeconds, compressionEnabled }).map(({ reason }) => reason);

test("what Front Door cannot do is said", () => {
  expect(reasons(31_622_399, true)).toEqual([]);
  expect(reasons(31_622_400, true)).toEqual(["TtlClamped"]);
  expect(reasons(0, true)).toEqual(["CompressionInactive"]);
  expect(reasons(0, false)).toEqual([]);
});
