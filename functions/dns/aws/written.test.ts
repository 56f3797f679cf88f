import { expect, test } from "@jest/globals";
import { written } from "./written.ts";

test.each([
  ["v=spf1 -all", "v=spf1 -all"],
  [String.raw`a "b" c:\d`, String.raw`a \"b\" c:\\d`],
  ["bär", String.raw`b\303\244r`],
  ["a".repeat(256), `${"a".repeat(255)}" "a`],
])("the text %s is written %s", (text, expected) => expect(written({ type: "TXT", text })).toBe(expected));

test("a text may be as long as Route 53 takes it, quotes and cuts included", () => {
  // 15 full strings and a shorter one, in 16 pairs of quotes with 15 spaces between them.
  const most = 4000 - 2 * 16 - 15;
  expect(written({ type: "TXT", text: "a".repeat(most) })).toHaveLength(4000 - 2);
  expect(() => written({ type: "TXT", text: "a".repeat(most + 1) })).toThrow(
    "spec.value must be at most 4000 characters long as Route 53 writes it: received a text that takes 4001",
  );
});
