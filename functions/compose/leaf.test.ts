import { expect, test } from "@jest/globals";
import { number, part, parts, text } from "./leaf.ts";

const standby = part({ mode: text, zone: text, count: number });

test.each([
  [
    { mode: "SameZone", zone: "1", other: true },
    { mode: "SameZone", zone: "1" },
  ],
  [{ mode: "", zone: 1, count: 2 }, { count: 2 }],
  [{}, {}],
  [["SameZone"], undefined],
  [null, undefined],
  ["SameZone", undefined],
  [undefined, undefined],
])("of %j the part %j is read", (value, expected) => expect(standby(value)).toEqual(expected));

test.each([
  [
    [{ mode: "a", count: 1 }, { other: 2 }, "b", null],
    [{ mode: "a", count: 1 }, {}, {}, {}],
  ],
  [[], []],
  [{ 0: { mode: "a" } }, undefined],
  [undefined, undefined],
])("of %j the parts %j are read", (value, expected) =>
  expect(parts({ mode: text, count: number })(value)).toEqual(expected),
);
