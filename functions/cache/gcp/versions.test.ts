import { expect, test } from "@jest/globals";
import { upgraded } from "./versions.ts";

test.each([
  [undefined, undefined, undefined],
  [undefined, "REDIS_7_2", undefined],
  ["REDIS_7_2", undefined, "REDIS_7_2"],
  ["REDIS_7_0", "REDIS_7_2", "REDIS_7_2"],
  ["REDIS_7_2", "REDIS_7_0", "REDIS_7_2"],
  ["REDIS_6_X", "REDIS_7_0", "REDIS_7_0"],
  ["REDIS_7_0", "REDIS_6_X", "REDIS_7_0"],
  ["REDIS_6_X", "REDIS_6_X", "REDIS_6_X"],
  ["MEMCACHE_1_5", "MEMCACHE_1_6_15", "MEMCACHE_1_6_15"],
  ["MEMCACHE_1_6_15", "MEMCACHE_1_5", "MEMCACHE_1_6_15"],
])("composed as %s and running as %s, it is composed as %s", (composed, running, expected) =>
  expect(upgraded(composed, running)).toBe(expected),
);
