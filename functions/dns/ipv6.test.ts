import { expect, test } from "@jest/globals";
import { canonicalIpv6 } from "./ipv6.ts";

test.each([
  ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
  ["2001:db8::0010", "2001:db8::10"],
  ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
  ["::", "::"],
  ["::1", "::1"],
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["::ffff:203.0.113.10", "::ffff:cb00:710a"],
])("%s is %s", (text, expected) => expect(canonicalIpv6(text)).toBe(expected));

test.each([
  "",
  ":",
  "1",
  "203.0.113.10",
  "2001:db8",
  "2001:db8::1::2",
  "2001:db8::g",
  "fe80::1%eth0",
  "[::1]",
  "::1]/x",
])("%j is no address", (text) => expect(canonicalIpv6(text)).toBeUndefined());
