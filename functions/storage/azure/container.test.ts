import { expect, test } from "@jest/globals";
import { newContainerName } from "./container.ts";

test.each([
  ["monthly-reports", "monthly-reports"],
  ["a", "a-data"],
  ["ab", "ab-data"],
  ["abc", "abc"],
  ["7", "x7-data"],
  ["2024.reports", "x2024-reports"],
  ["a".repeat(63), "a".repeat(60)],
])("the container of %s is named %s", (claim, expected) => expect(newContainerName(claim)).toBe(expected));
