import type { Edits } from "./edits.ts";
import { regionPresence, regionValue } from "./region.ts";

export const cache: Edits = {
  least: { team: "checkout" },
  stored: { team: "checkout", size: "small", engine: "redis", evictionPolicy: "allkeys-lru" },
  accepted: [
    { size: "medium" },
    { size: "large" },
    { team: "another-team" },
    { evictionPolicy: "noeviction" },
    { maxMemoryMb: 100 },
    { size: "large", evictionPolicy: "volatile-lru", maxMemoryMb: 307_200 },
  ],
  refused: [
    [{ region: "us-east-1" }, regionValue],
    [{ region: null }, regionPresence],
    [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
    [
      { engine: "memcached" },
      'spec.engine: Invalid value: "memcached": engine cannot change: make a new claim with the other engine; a cache fills itself again',
    ],
    [{ engine: "valkey" }, 'spec.engine: Unsupported value: "valkey": supported values: "redis", "memcached"'],
    [{ size: "huge" }, 'spec.size: Unsupported value: "huge": supported values: "small", "medium", "large"'],
    [
      { evictionPolicy: "lru" },
      'spec.evictionPolicy: Unsupported value: "lru": supported values: "allkeys-lru", "volatile-lru", "allkeys-random", "noeviction"',
    ],
    [{ maxMemoryMb: 99 }, "spec.maxMemoryMb in body should be greater than or equal to 100"],
    [{ maxMemoryMb: 307_201 }, "spec.maxMemoryMb in body should be less than or equal to 307200"],
    [{ maxMemoryMb: 100.5 }, 'spec.maxMemoryMb in body must be of type integer: "number"'],
    [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [[{ region: "eu-west-1" }, regionPresence]],
};
