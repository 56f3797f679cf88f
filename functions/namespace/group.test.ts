import { expect, test } from "@jest/globals";
import { groupOf, isNamed } from "./group.ts";

const settings = {
  clusterRole: "edit",
  groupFormat: "{team}@acme.example",
  groups: { payments: "payments-engineers" },
};

test.each([
  ["payments", "payments-engineers", true],
  ["shop", "shop@acme.example", false],
  ["constructor", "constructor@acme.example", false],
])("the group of %s is %s", (team, group, named) => {
  expect(groupOf(team, settings)).toBe(group);
  expect(isNamed(team, settings)).toBe(named);
});

test("a format may name the team twice", () =>
  expect(groupOf("shop", { ...settings, groupFormat: "{team}:{team}-dev" })).toBe("shop:shop-dev"));
