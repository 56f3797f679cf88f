import { expect, test } from "@jest/globals";
import { toBase64 } from "./base64.ts";
import { credentialsSecret, keepCredentials, type Holders } from "./credentials.ts";
import { Refusal } from "./refusal.ts";

const nobody: Holders = { observed: { password: undefined }, userExists: false, connectionExists: false, copies: [] };
const keep = (holders: Partial<Holders>) =>
  keepCredentials({ ...nobody, ...holders }, "dbadmin", () => "drawn", "do this");

test.each<[string, Partial<Holders>, object]>([
  [
    "an observed password stays for ever",
    { observed: { password: toBase64("old") }, userExists: true },
    { password: "old", observed: true },
  ],
  [
    "so does an observed login",
    { observed: { username: toBase64("root"), password: toBase64("old") } },
    { username: "root" },
  ],
  [
    "a password is drawn while nobody can have used one",
    {},
    { username: "dbadmin", password: "drawn", observed: false },
  ],
  [
    "a lost one comes back from a copy when its user is there",
    { userExists: true, copies: [undefined, toBase64("old")] },
    { password: "old", observed: false },
  ],
  [
    "also when only the connection is there",
    { connectionExists: true, copies: [toBase64("old")] },
    { password: "old", observed: false },
  ],
  ["the first copy counts", { userExists: true, copies: [toBase64("one"), toBase64("two")] }, { password: "one" }],
])("%s", (_, holders, expected) => expect(keep(holders)).toMatchObject(expected));

test.each([{ userExists: true }, { connectionExists: true }])(
  "without a copy it is never drawn again: %j",
  (holders) => {
    expect(() => keep(holders)).toThrow(Refusal);
    expect(() => keep(holders)).toThrow(/no copy is left: do this/);
  },
);

test("a password without a login is stored alone", () =>
  expect(credentialsSecret({ password: "one", observed: false }).data).toEqual({ password: toBase64("one") }));
