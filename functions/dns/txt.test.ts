import { expect, test } from "@jest/globals";
import { escaped, stringsOf, textOf } from "./txt.ts";

test.each([
  ["v=spf1 -all", "v=spf1 -all"],
  ['"v=spf1 -all"', "v=spf1 -all"],
  ['"one" "two"', "onetwo"],
  ['"say \\"hi\\""', 'say "hi"'],
  ['say "hi"', 'say "hi"'],
  ['"open', '"open'],
  ['""', ""],
  ['"a" b', '"a" b'],
])("%s stands for %s", (value, expected) => expect(textOf(value)).toBe(expected));

test("a text is cut at 255 bytes, never within a character", () => {
  expect(stringsOf("")).toEqual([""]);
  expect(stringsOf("a".repeat(255))).toEqual(["a".repeat(255)]);
  expect(stringsOf("a".repeat(256))).toEqual(["a".repeat(255), "a"]);
  expect(stringsOf("é".repeat(200)).map((one) => Buffer.byteLength(one))).toEqual([254, 146]);
  expect(stringsOf(`${"a".repeat(253)}😀b`)).toEqual(["a".repeat(253), "😀b"]);
  expect(stringsOf("x".repeat(1000)).join("")).toBe("x".repeat(1000));
});

test("quotes and backslashes are escaped", () => expect(escaped('say "hi" \\ there')).toBe('say \\"hi\\" \\\\ there'));
