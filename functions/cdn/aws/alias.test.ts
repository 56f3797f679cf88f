import { expect, test } from "@jest/globals";
import { alias } from "./alias.ts";

const longest = { name: "w".repeat(63), namespace: "n".repeat(63) };

test.each([
  [{ name: "web", namespace: "shop-dev" }, "web-shop-dev.cdn.example.com"],
  [{ name: "web.eu", namespace: "shop" }, "web-eu-shop.cdn.example.com"],
  [longest, `${"w".repeat(54)}-c8dd9be6.cdn.example.com`],
])("of %j the alias is %s", (owner, expected) => expect(alias(owner, "cdn.example.com")).toBe(expected));

test("a wildcard certificate covers every alias", () => {
  const [first = "", ...others] = alias(longest, "cdn.example.com").split(".");
  expect(first.length).toBeLessThanOrEqual(63);
  expect(others.join(".")).toBe("cdn.example.com");
});
