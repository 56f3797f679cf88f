import { expect, test } from "@jest/globals";
import { host, plain } from "./host.ts";

const long = `${"a".repeat(63)}.`.repeat(4);

test.each([
  ["shop.example.com", "shop.example.com"],
  ["Shop.Example.COM.", "shop.example.com"],
  ["_x1.acm-validations.aws", "_x1.acm-validations.aws"],
  ["xn--bcher-kva.example", "xn--bcher-kva.example"],
  [`${long.slice(0, 249)}.com`, `${long.slice(0, 249)}.com`],
])("%s is the host %s", (text, expected) => expect(host(text)).toBe(expected));

test.each([
  "",
  "shop",
  "shop..com",
  ".com",
  "-a.com",
  "10.0.0.1",
  "a b.com",
  "*.example.com",
  "http://a.com",
  `${long}com`,
])("%j is no host", (text) => expect(host(text)).toBeUndefined());

test("a plain name has no capitals and no dot at its end", () =>
  expect(plain("WWW.Example.com.")).toBe("www.example.com"));
