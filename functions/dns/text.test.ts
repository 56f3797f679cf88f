import { expect, test } from "@jest/globals";
import { text } from "./text.ts";

test.each([
  ["plain", "v=spf1 -all", "v=spf1 -all"],
  ["plain with quotes and backslashes", 'a "b" c:\\d', 'a "b" c:\\d'],
  ["in one pair of quotes", '"v=spf1 -all"', "v=spf1 -all"],
  ["in one pair of quotes around others", '"say "hi""', 'say "hi"'],
  ["as the strings of a zone file", '"v=DKIM1; p=" "MIIB"\t"IDAQ"', "v=DKIM1; p=MIIBIDAQ"],
  ["with escapes", String.raw`"a \"b\" c:\\d \e"`, String.raw`a "b" c:\d e`],
  ["with bytes by their number", String.raw`"b\195\164r"`, "bär"],
  ["a single quote", '"', '"'],
])("a text may be written %s", (_, written, expected) => expect(text(written)).toBe(expected));

test.each([
  ["nothing", ""],
  ["nothing in quotes", '""'],
  ["a line break", "v=spf1\n-all"],
  ["a line break at its end", "v=spf1 -all\n"],
  ["a control character by its number", String.raw`"a\007"`],
  ["bytes that are no UTF-8", String.raw`"a\255"`],
])("a text is never %s", (_, written) => expect(text(written)).toBeUndefined());
