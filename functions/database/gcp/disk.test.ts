import { expect, test } from "@jest/globals";
import type { Size } from "../../clouds/size.ts";
import { diskSize } from "./disk.ts";

test.each<[string, Size, (number | undefined)[], number]>([
  ["a new small one", "small", [undefined, undefined], 20],
  ["a new large one", "large", [undefined, undefined], 100],
  ["one that becomes medium", "medium", [20, 20], 50],
  ["one that becomes small again", "small", [100, 100], 100],
  ["one that grew by itself", "large", [100, 140], 140],
  ["one that was found bigger than its claim", "small", [20, 250], 250],
])("%s", (_, size, live, expected) => expect(diskSize(size, live)).toBe(expected));
