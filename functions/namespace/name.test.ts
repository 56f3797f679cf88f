import { expect, test } from "@jest/globals";
import { newName } from "./name.ts";

test.each([
  ["shop", "shop", "shop"],
  ["shop", "shop-ns", "shop-ns"],
  ["shop", "shopping", "shop-shopping"],
  ["checkout", "api", "checkout-api"],
  ["shop", "web.eu", "shop-web-eu"],
  ["shop", "shop.eu", "shop-shop-eu"],
  ["shop", "shop-web.eu", "shop-web-eu"],
  ["s".repeat(63), "s".repeat(63), "s".repeat(63)],
  ["shop", "n".repeat(58), `shop-${"n".repeat(58)}`],
  ["shop", "n".repeat(59), `shop-${"n".repeat(49)}-6e77e14d`],
  ["shop", `${"n".repeat(48)}-${"m".repeat(14)}`, `shop-${"n".repeat(48)}-36c73943`],
])("the claim of team %s called %s has the namespace %s", (team, name, namespace) => {
  expect(newName({ team, name })).toBe(namespace);
  expect(namespace.length).toBeLessThanOrEqual(63);
});
