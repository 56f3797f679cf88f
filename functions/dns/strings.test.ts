import { expect, test } from "@jest/globals";
import { strings, zoneFile } from "./strings.ts";

test.each([
  ["a short text", "v=spf1 -all", ["v=spf1 -all"]],
  ["a text of one full string", "a".repeat(255), ["a".repeat(255)]],
  ["one byte more", "a".repeat(256), ["a".repeat(255), "a"]],
  ["two bytes in the way", `${"a".repeat(254)}äb`, ["a".repeat(254), "äb"]],
  ["four bytes in the way", `${"a".repeat(252)}😀`, ["a".repeat(252), "😀"]],
  ["the longest of all", "a".repeat(4096), [...Array.from({ length: 16 }, () => "a".repeat(255)), "a".repeat(16)]],
])("%s is cut at 255 bytes and within no character", (_, text, expected) => expect(strings(text)).toEqual(expected));

test.each([
  ["v=spf1 -all", '"v=spf1 -all"'],
  [String.raw`a "b" c:\d`, String.raw`"a \"b\" c:\\d"`],
  ['"'.repeat(256), `"${String.raw`\"`.repeat(255)}" "${String.raw`\"`}"`],
])("%s is in a zone file %s", (text, expected) => expect(zoneFile(text)).toBe(expected));
