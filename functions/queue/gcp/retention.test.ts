import { expect, test } from "@jest/globals";
import { longestRetention, retention } from "./retention.ts";

test.each([
  [1, "86400s"],
  [4, "345600s"],
  [14, "1209600s"],
])("%d days are %s", (days, duration) => expect(retention(days)).toBe(duration));

test("a dead letter waits as long as the longest message", () => expect(longestRetention).toBe("1209600s"));
