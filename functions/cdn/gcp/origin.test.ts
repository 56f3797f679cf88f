import { expect, test } from "@jest/globals";
import { groupKeyOf, keysOf } from "./origin.ts";

test("an origin has an endpoint of its own and a group around it, both named for it", () => {
  const { group, endpoint } = keysOf("assets.example.org");
  expect([group, endpoint]).toEqual(["endpoint-group-a30efd", "endpoint-a30efd"]);
  expect(groupKeyOf(endpoint)).toBe(group);
});
