import type { Size } from "../../clouds/size.ts";
import { sizeNote } from "../size-note.ts";
import type { AzureAsk } from "./readings.ts";

/** What each size buys. All are of one family, within which a cache can be scaled. */
const skus = {
  small: "Balanced_B3",
  medium: "Balanced_B10",
  large: "Balanced_B20",
} as const satisfies Record<Size, string>;

/** The SKU that a size buys for a new cache. */
export const skuOf = ({ settings }: AzureAsk, size: Size): string => settings.cache.skus?.[size] ?? skus[size];

/** The SKU of this cache. Settings that say now what a size buys touch a live one with its next size alone. */
export function skuName(ask: AzureAsk): string {
  const live = ask.seen("redis");
  const chosen = skuOf(ask, ask.claim.size);
  return live.annotation(sizeNote) === ask.claim.size ? (live.forProvider.skuName ?? chosen) : chosen;
}

/**
 * GB by the number in the name of a SKU, alike in all families that keep everything in memory.
 * Source: "What is Azure Managed Redis", choosing the right tier.
 */
const memoryGb: Readonly<Record<string, number>> = {
  0: 0.5,
  1: 1,
  3: 3,
  5: 6,
  10: 12,
  20: 24,
  50: 60,
  100: 120,
  150: 180,
  250: 240,
  350: 360,
  500: 480,
  700: 720,
  1000: 960,
  1500: 1440,
  2000: 1920,
};

/** Percent of its memory that a cache keeps for itself. Source: "Azure Managed Redis architecture", memory. */
const reserved = 20;

const inMemory = /^(?:Balanced_B|MemoryOptimized_M|ComputeOptimized_X)([0-9]+)$/;

/** How much data a SKU holds, MB; undefined when that is not known, as for those that keep a part of it on disk. */
export function usableMb(sku: string): number | undefined {
  const gb = memoryGb[inMemory.exec(sku)?.[1] ?? ""];
  return gb === undefined ? undefined : Math.floor((gb * 1024 * (100 - reserved)) / 100);
}
