import { expect, test } from "@jest/globals";
import { number, part, text } from "./leaf.ts";

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
