import { expect, test } from "@jest/globals";
import { toBase64 } from "./base64.ts";
import { connectionSecret } from "./connection.ts";

test("there is no Secret before every value was known", () => {
  expect(connectionSecret({ endpoint: undefined, port: "5432" }, {})).toBeUndefined();
});

test("a value that blinks is kept, and keys stay in their order", () => {
  const secret = connectionSecret({ endpoint: undefined, port: "5432" }, { endpoint: toBase64("db.example.com") });
  expect(Object.entries(secret?.data ?? {})).toEqual([
    ["endpoint", toBase64("db.example.com")],
    ["port", toBase64("5432")],
  ]);
});
