import { randomBytes } from "node:crypto";
import { expect, test } from "@jest/globals";
import { drawPassword } from "./password.ts";

test("a password has 32 letters and digits, a letter first, three classes, and no piece of the login", () => {
  for (let round = 0; round < 2000; round++) {
    const drawn = drawPassword(randomBytes, "dbadmin");
    expect(drawn).toMatch(/^[A-Za-z][A-Za-z0-9]{31}$/);
    expect(drawn).toMatch(/[A-Z]/);
    expect(drawn).toMatch(/[a-z]/);
    expect(drawn).toMatch(/[0-9]/);
    for (const piece of ["dba", "bad", "adm", "dmi", "min"]) expect(drawn.toLowerCase()).not.toContain(piece);
  }
});

test("what does not fit is drawn again, not repaired", () => {
  const bytes = [new Uint8Array(32).fill(0), Uint8Array.from({ length: 32 }, (_, at) => (at * 7) % 62)];
  const drawn = drawPassword(() => bytes.shift() ?? new Uint8Array(32), "x");
  expect(drawn.slice(0, 4)).toBe("AHOV");
});

test("bytes that would make some letters likelier are passed over", () => {
  const mixed = Uint8Array.from({ length: 64 }, (_, at) => (at % 2 === 0 ? 255 : (at * 11) % 62));
  expect(drawPassword(() => mixed, "x")).toHaveLength(32);
});

test("every letter is about as likely as the others", () => {
  const count = new Map<string, number>();
  for (let round = 0; round < 1000; round++)
    for (const letter of drawPassword(randomBytes, "")) count.set(letter, (count.get(letter) ?? 0) + 1);
  expect(count.size).toBe(62);
  for (const times of count.values()) expect(Math.abs(times / 516 - 1)).toBeLessThan(0.35);
});
