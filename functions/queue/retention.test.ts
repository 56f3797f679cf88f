import { expect, test } from "@jest/globals";
import { claim } from "./claim.ts";
import { deadLetterDays, secondsOf } from "./retention.ts";

test.each([
  [1, 86_400],
  [10, 864_000],
  [14, 1_209_600],
])("%i days are %i seconds", (days, seconds) => expect(secondsOf(days)).toBe(seconds));

test("a dead letter is kept as long as the longest claim asks for, and no claim asks for more", () => {
  const days = (messageRetentionDays: number) => claim.safeParse({ team: "shop", messageRetentionDays }).success;
  expect([days(deadLetterDays), days(deadLetterDays + 1)]).toEqual([true, false]);
});
