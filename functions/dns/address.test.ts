import { expect, test } from "@jest/globals";
import { ipv4, ipv6 } from "./address.ts";

test.each(["0.0.0.0", "203.0.113.10", "255.255.255.255"])("%s is an IPv4 address", (text) =>
  expect(ipv4(text)).toBe(text),
);

test.each([
  "",
  "203.0.113",
  "203.0.113.10.1",
  "203.0.113.256",
  "203.0.113.010",
  " 203.0.113.10",
  "203.0.113.10/32",
  "::1",
])("%j is no IPv4 address", (text) => expect(ipv4(text)).toBeUndefined());

test.each([
  ["2001:DB8:0:0:0:0:0:10", "2001:db8::10"],
  ["2001:0db8::0010", "2001:db8::10"],
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
  ["::", "::"],
  ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
])("%s is written %s", (text, expected) => expect(ipv6(text)).toBe(expected));

test.each(["", "203.0.113.10", "1::2::3", "2001:db8::g", "fe80::1%eth0", "[::1]", "::1]/a[", "::ffff:192.0.2.1"])(
  "%j is no IPv6 address",
  (text) => expect(ipv6(text)).toBeUndefined(),
);
