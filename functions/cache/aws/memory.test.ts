import { expect, test } from "@jest/globals";
import { mostMiB, overheadMiB, reservedPercent } from "./memory.ts";

test.each([
  [undefined, 3164, 25],
  [4096, 6537, 37],
  [75, 100, 25],
  [70, 100, 30],
  [71, 100, 29],
  [76, 100, 25],
  [6537, 6537, 25],
  [307200, 3164, 25],
  [100, 26952, 99],
  [1, 100, 99],
  [0, 100, 99],
])("redis with maxMemoryMb %s on a node of %d MiB reserves %d %%", (max, node, percent) =>
  expect(reservedPercent(max, node)).toBe(percent),
);

test.each([
  [2048, 3164, 1116],
  [3064, 3164, 100],
  [3065, 3164, 100],
  [307200, 3164, 100],
  [100, 26952, 26852],
])("memcached with maxMemoryMb %d on a node of %d MiB keeps %d MiB for connections", (max, node, overhead) =>
  expect(overheadMiB(max, node)).toBe(overhead),
);

test("what data may take at most", () => {
  expect(mostMiB.redis(6537)).toBe(4902);
  expect(mostMiB.memcached(3164)).toBe(3064);
});
