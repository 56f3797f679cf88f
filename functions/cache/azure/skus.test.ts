import { expect, test } from "@jest/globals";
import { usableMb } from "./skus.ts";

test.each([
  ["Balanced_B0", 409],
  ["Balanced_B3", 2457],
  ["Balanced_B10", 9830],
  ["Balanced_B20", 19660],
  ["MemoryOptimized_M20", 19660],
  ["ComputeOptimized_X5", 4915],
  ["Balanced_B50", 49152],
  ["FlashOptimized_A250", undefined],
  ["Balanced_B30", undefined],
  ["Standard_C1", undefined],
])("%s holds %s MB of data", (sku, expected) => expect(usableMb(sku)).toBe(expected));
