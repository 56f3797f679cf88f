import { expect, test } from "@jest/globals";
import { bundle } from "./certificates.ts";

test.each<[string, Parameters<typeof bundle>[0], string | undefined]>([
  ["nothing known", undefined, undefined],
  ["none", [], undefined],
  ["one without its text", [{}], undefined],
  ["one", [{ cert: "one" }], "one\n"],
  ["two, however they end", [{ cert: "one" }, {}, { cert: "two\n\n" }], "one\ntwo\n"],
])("%s", (_, authorities, expected) => expect(bundle(authorities)).toBe(expected));
