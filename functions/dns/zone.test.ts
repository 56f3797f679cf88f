import { expect, test } from "@jest/globals";
import { fqdnOf, refuseApex, zoneOf } from "./zone.ts";

const zones = [{ domain: "example.com" }, { domain: "lab.example.com" }, { domain: "Shop.example.org" }];

test.each([
  ["example.com", "example.com"],
  ["www.example.com", "example.com"],
  ["lab.example.com", "lab.example.com"],
  ["a.b.lab.example.com", "lab.example.com"],
  ["slab.example.com", "example.com"],
  ["www.shop.example.org", "Shop.example.org"],
])("%s is in %s", (fqdn, domain) => expect(zoneOf(zones, fqdn).domain).toBe(domain));

test.each(["example.net", "badexample.com", "com"])("%s is in none", (fqdn) => {
  expect(() => zoneOf(zones, fqdn)).toThrow(
    `data.dns.zones must have a zone for ${fqdn}: received Shop.example.org, example.com, lab.example.com`,
  );
});

test("a name has neither a dot at its end nor capitals", () => {
  expect(fqdnOf({ name: "WWW.Example.com." })).toBe("www.example.com");
});

const claim = { team: "shop", name: "example.com", value: "a.example.net", ttl: 300 };

test("a CNAME is refused at the apex alone", () => {
  expect(() => refuseApex({ ...claim, recordType: "CNAME" }, "example.com", "example.com")).toThrow(
    "the apex of its zone",
  );
  expect(() => refuseApex({ ...claim, recordType: "CNAME" }, "www.example.com", "example.com")).not.toThrow();
  expect(() => refuseApex({ ...claim, recordType: "A" }, "example.com", "example.com")).not.toThrow();
});
