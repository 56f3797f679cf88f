import { expect, test } from "@jest/globals";
import { written } from "./written.ts";

test.each([
  ["ASCII", "a".repeat(4096)],
  ["a character before the cut", `${"a".repeat(252)}ä${"a".repeat(10)}`],
  ["a character behind the cut", `${"a".repeat(254)}ä`],
  ["a character at the end of a short text", `${"a".repeat(200)}ä`],
])("a text goes to Azure as it is: %s", (_, text) =>
  expect(written({ type: "TXT", text })).toEqual({ type: "TXT", record: [{ value: text }] }),
);

test.each([
  ["two bytes", `${"a".repeat(253)}ä`, 254],
  ["four bytes", `${"a".repeat(506)}😀b`, 508],
])("a character across a cut is refused: %s", (_, text, byte) =>
  expect(() => written({ type: "TXT", text })).toThrow(`received a character that lies across byte ${byte}; move it`),
);
