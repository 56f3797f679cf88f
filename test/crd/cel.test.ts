import { describe, expect, test } from "@jest/globals";
import type { Rule, Schema } from "../../tools/crd/schema.ts";
import { applied, broken, compile } from "./cel.ts";

const integer: Schema = { type: "integer" };
const ruled = (text: string, more: Partial<Rule> = {}) => ({ "x-kubernetes-validations": [{ rule: text, ...more }] });
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});

const check = (schema: Schema, value: unknown, old?: unknown) => applied(schema, value, old).flatMap(broken);

describe("a rule", () => {
  const cases: [string, Schema, unknown, string[]][] = [
    ["holds", object({ count: integer }, ruled("self.count > 1")), { count: 2 }, []],
    [
      "is quoted when it has no message",
      object({ count: integer }, ruled("self.count > 1")),
      { count: 1 },
      ["self.count > 1"],
    ],
    [
      "names its place",
      object({ list: { type: "array", items: { ...integer, ...ruled("self > 1", { message: "too few" }) } } }),
      { list: [2, 1] },
      ["list[1]: too few"],
    ],
    [
      "names its field",
      object({ a: object({}, ruled("false", { message: "no", fieldPath: ".b" })) }),
      { a: {} },
      ["a.b: no"],
    ],
    [
      "reaches into maps",
      { type: "object", additionalProperties: { ...integer, ...ruled("self > 1", { message: "too few" }) } },
      { "a/b": 1 },
      ['["a/b"]: too few'],
    ],
    [
      "is broken when it asks for what is not there",
      object({}, ruled("self.a == 1")),
      {},
      ["self.a == 1: EvaluationError: No such key: a"],
    ],
    ["knows durations", object({}, ruled("duration(self.a) >= duration('60s')")), { a: "61s" }, []],
    ["compares a number of any kind", object({ count: { type: "number" } }, ruled("self.count > 1")), { count: 2 }, []],
  ];

  test.each(cases)("%s", (_, schema, value, sentences) => {
    expect(check(schema, value).map((sentence) => sentence.split("\n")[0]?.replace(/^: /, ""))).toEqual(sentences);
  });

  test("on the old value applies only when there is one", () => {
    const schema = object({ a: { ...integer, ...ruled("self == oldSelf", { message: "pinned" }) } });
    expect(check(schema, { a: 1 })).toEqual([]);
    expect(check(schema, { a: 1 }, {})).toEqual([]);
    expect(check(schema, { a: 1 }, { a: 1 })).toEqual([]);
    expect(check(schema, { a: 1 }, { a: 2 })).toEqual(["a: pinned"]);
  });

  const wrong: [string, string][] = [
    ["self ==", "Unexpected token: EOF"],
    ["other == 1", "Unknown variable: other"],
    ["1 + 1", "1 + 1: must be a bool: received int"],
  ];

  test.each(wrong)("that says %j is refused", (text, sentence) => {
    expect(() => compile(text)).toThrow(sentence);
  });
});
