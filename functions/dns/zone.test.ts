import { expect, test } from "@jest/globals";
import { nameFromZone, nameInZone, zoneOf } from "./zone.ts";

const zones = ["example.com", "lab.example.com", "example.org"].map((domain) => ({ domain }));

test.each([
  ["www.example.com", "example.com"],
  ["example.com", "example.com"],
  ["lab.example.com", "lab.example.com"],
  ["a.lab.example.com", "lab.example.com"],
  ["*.lab.example.com", "lab.example.com"],
  ["collab.example.com", "example.com"],
])("%s lies in %s", (name, domain) => {
  expect(zoneOf(zones, name)).toEqual({ domain });
  expect(zoneOf(zones.toReversed(), name)).toEqual({ domain });
  expect(nameFromZone(nameInZone(name, domain), domain)).toBe(name);
});

test.each(["myexample.com", "example.net", "com"])("%s lies in none", (name) =>
  expect(() => zoneOf(zones, name)).toThrow(
    `data.dns.zones must hold a zone for ${name}: received example.com, lab.example.com, example.org`,
  ),
);

test("a long list is cut", () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ domain: `zone-${at}.example` }));
  expect(() => zoneOf(many, "a.test")).toThrow("zone-7.example, 12 more; add");
  expect(() => zoneOf([], "a.test")).toThrow("received none; add");
});

test.each([
  ["example.com", "@"],
  ["www.example.com", "www"],
  ["*.example.com", "*"],
  ["a.b.example.com", "a.b"],
])("%s is %s within its zone", (name, expected) => expect(nameInZone(name, "example.com")).toBe(expected));
