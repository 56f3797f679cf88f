import { expect, test } from "@jest/globals";
import { valueOf, type RecordType } from "./value.ts";

test.each<[RecordType, string, object]>([
  ["A", "203.0.113.10", { address: "203.0.113.10" }],
  ["A", "0.0.0.0", { address: "0.0.0.0" }],
  ["AAAA", "2001:DB8::0010", { address: "2001:db8::10" }],
  ["CNAME", "Shop.Example.com.", { host: "shop.example.com" }],
  ["CNAME", "_acme.shop.example.com", { host: "_acme.shop.example.com" }],
  ["TXT", '"v=spf1 -all"', { text: "v=spf1 -all" }],
  ["MX", "10 Mail.example.com.", { preference: 10, exchange: "mail.example.com" }],
  ["MX", "0   mail.example.com", { preference: 0, exchange: "mail.example.com" }],
])("%s %s", (type, text, expected) => expect(valueOf(type, text)).toEqual({ type, ...expected }));

test.each<[RecordType, string]>([
  ["A", "203.0.113.256"],
  ["A", "203.0.113"],
  ["A", "203.0.113.010"],
  ["A", "2001:db8::10"],
  ["A", "shop.example.com"],
  ["AAAA", "203.0.113.10"],
  ["AAAA", "2001:db8::10::1"],
  ["CNAME", "203.0.113.10/24"],
  ["CNAME", "https://shop.example.com"],
  ["CNAME", "shop"],
  ["CNAME", "-shop.example.com"],
  ["CNAME", "shop..example.com"],
  ["MX", "mail.example.com"],
  ["MX", "ten mail.example.com"],
  ["MX", "99999 mail.example.com"],
  ["MX", "10 mail.example.com extra"],
  ["MX", "10 "],
])("%s %s is refused", (type, text) => expect(valueOf(type, text)).toBeUndefined());
