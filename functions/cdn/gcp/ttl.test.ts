import { expect, test } from "@jest/globals";
import { caching, ttlClamped } from "./ttl.ts";

const all = (ttl: number, maxTtl: number) => ({
  cacheMode: "CACHE_ALL_STATIC",
  defaultTtl: ttl,
  clientTtl: ttl,
  maxTtl,
  serveWhileStale: 86_400,
});

test.each<[number, object, number]>([
  [0, { cacheMode: "USE_ORIGIN_HEADERS", serveWhileStale: 0 }, 1],
  [1, all(1, 86_400), 0],
  [86_400, all(86_400, 86_400), 0],
  [86_401, all(86_401, 86_401), 0],
  [31_622_400, all(31_622_400, 31_622_400), 0],
  [31_622_401, all(31_622_400, 31_622_400), 1],
])("a time to live of %d seconds", (cacheTtlSeconds, policy, warnings) => {
  expect(caching({ cacheTtlSeconds })).toEqual(policy);
  expect(ttlClamped({ cacheTtlSeconds })).toHaveLength(warnings);
});
