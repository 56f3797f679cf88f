import { expect, test } from "@jest/globals";
import { staged } from "./staged.ts";

test("what is known is composed, and the rest is named with what it waits for", () => {
  const resource = { apiVersion: "v1", kind: "Secret" };
  expect(
    staged({
      connection: { resource, waitsFor: "the address" },
      policy: { resource: undefined, waitsFor: "the queue" },
    }),
  ).toEqual({ resources: { connection: resource }, later: [{ key: "policy", waitsFor: "the queue" }] });
});
