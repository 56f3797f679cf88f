import { expect, test } from "@jest/globals";
import { drawPassword } from "../../functions/compose/password.ts";
import { examplePassword } from "./example-password.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

test("the example password is one that could have been drawn", () => {
  const random = () => Uint8Array.from(examplePassword(), (letter) => alphabet.indexOf(letter));
  expect(drawPassword(random, "dbadmin")).toBe(examplePassword());
});
