import { expect, test } from "@jest/globals";
import { merged } from "./merge.ts";

const cases: [why: string, live: object, last: object, intent: object, want: object][] = [
  ["what is sent is set", { a: 1 }, {}, { a: 2, b: { c: 3 } }, { a: 2, b: { c: 3 } }],
  ["what others set stays", { a: 1, b: { theirs: 1 } }, {}, { b: { ours: 2 } }, { a: 1, b: { theirs: 1, ours: 2 } }],
  [
    "what is sent no longer goes",
    { a: 1, b: { c: 2, d: 3 } },
    { a: 1, b: { c: 2, d: 3 } },
    { b: { d: 3 } },
    { b: { d: 3 } },
  ],
  ["a group that becomes empty goes too", { a: 1, b: { c: 2 } }, { a: 1, b: { c: 2 } }, { a: 1 }, { a: 1 }],
  ["a group that others share stays", { b: { c: 2, theirs: 1 } }, { b: { c: 2 } }, {}, { b: { theirs: 1 } }],
  ["what others changed since is theirs", { a: "theirs" }, { a: "ours" }, {}, { a: "theirs" }],
  [
    "a list is replaced as a whole",
    { a: [{ x: 1 }, { y: 2 }] },
    { a: [{ x: 1 }, { y: 2 }] },
    { a: [{ y: 3 }] },
    { a: [{ y: 3 }] },
  ],
  ["a list that is sent no longer goes", { a: [1, 2] }, { a: [1, 2] }, {}, {}],
  ["a group takes the place of a value", { a: 1 }, { a: 1 }, { a: { b: 2 } }, { a: { b: 2 } }],
];

test.each(cases)("%s", (_, live, last, intent, want) => {
  expect(merged({ ...live }, { ...intent }, { ...last })).toEqual(want);
});
