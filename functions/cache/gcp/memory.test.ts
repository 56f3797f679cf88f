import { expect, test } from "@jest/globals";
import type { Size } from "../../clouds/size.ts";
import { capacityGb, limitGb, nodeFor } from "./memory.ts";

test.each<[Size, number | undefined, number, number | undefined]>([
  ["small", undefined, 1, undefined],
  ["small", 1024, 1, 1],
  ["small", 1025, 2, 1],
  ["small", 1536, 2, 1.5],
  ["small", 500, 1, 0.48],
  ["small", 205, 1, 0.2],
  ["small", 204, 1, 0.2],
  ["small", 100, 1, 0.2],
  ["medium", 3072, 4, 3],
  ["medium", 100, 4, 0.8],
  ["large", 3277, 16, 3.2],
  ["large", 3300, 16, 3.22],
  ["small", 307200, 300, 300],
])("redis of size %s for %d MB of data has %d GB, and a limit of %d GB", (size, maxMemoryMb, capacity, limit) => {
  expect(capacityGb({ size, maxMemoryMb })).toBe(capacity);
  expect(limitGb({ size, maxMemoryMb })).toBe(limit);
});

test("a limit has two decimals at most, is never more than asked for, nor more than the capacity", () => {
  for (let maxMemoryMb = 205; maxMemoryMb <= 4096; maxMemoryMb++) {
    const limit = limitGb({ size: "small", maxMemoryMb }) ?? Infinity;
    expect(String(limit)).toMatch(/^[0-9]+(\.[0-9]{1,2})?$/);
    expect(limit).toBeLessThanOrEqual(maxMemoryMb / 1024);
    expect(limit).toBeLessThanOrEqual(capacityGb({ size: "small", maxMemoryMb }));
  }
});

test.each<[Size, number | undefined, number, number]>([
  ["small", undefined, 1, 1024],
  ["small", 1024, 1, 1024],
  ["small", 1025, 1, 2048],
  ["small", 1536, 1, 2048],
  ["medium", 500, 2, 4096],
  ["large", 20000, 4, 20480],
])("memcached of size %s for %d MB of data has %d vCPU and %d MB", (size, maxMemoryMb, cpuCount, memorySizeMb) =>
  expect(nodeFor({ size, maxMemoryMb })).toEqual({ cpuCount, memorySizeMb }),
);
