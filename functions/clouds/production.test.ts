import { expect, test } from "@jest/globals";
import { isProduction } from "./production.ts";

test.each([
  ["shop-prod", ["*-prod"], true],
  ["shop-production", ["*-prod"], false],
  ["prod", ["*-prod"], false],
  ["prod", ["prod", "live-*"], true],
  ["live-eu", ["prod", "live-*"], true],
  ["shopXprod", ["shop.prod"], false],
  ["anything", [], false],
])("%s under %j is production: %s", (namespace, globs, expected) =>
  expect(isProduction(namespace, globs)).toBe(expected),
);
