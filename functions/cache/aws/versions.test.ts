import { expect, test } from "@jest/globals";
import { engineOf, familyOf, later, versionOf } from "./versions.ts";

test.each([
  ["redis", "7.1", "redis7"],
  ["redis", "8.0", "redis8"],
  ["redis", "6.2", "redis6.x"],
  ["redis", "5.0", "redis5.0"],
  ["memcached", "1.6.22", "memcached1.6"],
] as const)("%s %s is of family %s", (engine, version, family) => {
  expect(familyOf(engine, version)).toBe(family);
  expect(engineOf(family)).toBe(engine);
});

test.each([undefined, "", "valkey8", "postgres17"])("family %s is none of ours", (family) =>
  expect(engineOf(family)).toBeUndefined(),
);

test.each([
  ["7.1", undefined, "7.1"],
  ["7.0", "7.1", "7.1"],
  ["7.1", "7.0", "7.1"],
  ["1.6.9", "1.6.22", "1.6.22"],
  ["1.6.22", "1.6.22", "1.6.22"],
])("of %s and %s the later is %s", (version, other, expected) => expect(later(version, other)).toBe(expected));

test.each([
  ["redis", "redis7"],
  ["redis", "redis6.x"],
  ["memcached", "memcached1.6"],
] as const)("a new %s of family %s has a version of that family", (engine, family) =>
  expect(familyOf(engine, versionOf(family) ?? "")).toBe(family),
);
