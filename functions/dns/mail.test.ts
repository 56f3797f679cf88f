import { expect, test } from "@jest/globals";
import { mail } from "./mail.ts";

test.each([
  ["10 mail.example.com", 10, "mail.example.com"],
  ["0   Mail.Example.com.", 0, "mail.example.com"],
  ["65535\tmail.example.com", 65_535, "mail.example.com"],
  ["00010 mail.example.com", 10, "mail.example.com"],
  ["0 .", 0, "."],
])("%j says where mail goes", (text, preference, exchange) => expect(mail(text)).toEqual({ preference, exchange }));

test.each([
  "mail.example.com",
  "10",
  "10 ",
  "65536 mail.example.com",
  "-1 mail.example.com",
  "10 192.0.2.1",
  "10 a b.com",
  "ten a.com",
])("%j does not", (text) => expect(mail(text)).toBeUndefined());
