import { sizeNames } from "../../clouds/size.ts";
import type { Warning } from "../../compose/plan.ts";
import { Refusal } from "../../compose/refusal.ts";
import { isLive, type AzureAsk } from "./readings.ts";
import { skuName, skuOf, usableMb } from "./skus.ts";

/**
 * What `maxMemoryMb` comes to. Managed Redis has no limit of its own to set, so it only says whether the size is enough.
 *
 * @throws Refusal MemoryExceedsSize for a new cache that could not hold it.
 */
export function memory(ask: AzureAsk): readonly Warning[] {
  const { maxMemoryMb, size } = ask.claim;
  if (maxMemoryMb === undefined) return [];
  const usable = usableMb(skuName(ask));
  if (usable === undefined || maxMemoryMb <= usable) return [notEnforced(maxMemoryMb, size, usable)];
  const most = `${usable}, what size "${size}" holds on Azure beside the fifth that it keeps for itself`;
  const next = advice(ask, maxMemoryMb);
  if (isLive(ask))
    return [{ reason: "MemoryExceedsSize", message: `spec.maxMemoryMb ${maxMemoryMb} is more than ${most}; ${next}` }];
  throw new Refusal(
    "you",
    "MemoryExceedsSize",
    `spec.maxMemoryMb must be at most ${most}: received ${maxMemoryMb}; ${next}`,
  );
}

function notEnforced(maxMemoryMb: number, size: string, usable: number | undefined): Warning {
  const held = usable === undefined ? "all" : `the ${usable} MB`;
  return {
    reason: "MaxMemoryNotEnforced",
    message:
      `spec.maxMemoryMb ${maxMemoryMb} limits nothing: Managed Redis has no such setting, so data may take ${held} ` +
      `that size "${size}" holds; leave it out, or keep it as a check of the size`,
  };
}

/** The smallest size that would be enough, else the most that there is. */
function advice(ask: AzureAsk, maxMemoryMb: number): string {
  const holds = sizeNames.map((size) => ({
    size,
    mb: usableMb(size === ask.claim.size ? skuName(ask) : skuOf(ask, size)) ?? 0,
  }));
  const [enough] = holds.filter(({ mb }) => mb >= maxMemoryMb).toSorted((a, b) => a.mb - b.mb);
  if (enough) return `set size to "${enough.size}"`;
  const most = holds.reduce((a, b) => (b.mb > a.mb ? b : a));
  return `no size holds that much: set it to at most ${most.mb}, with size "${most.size}"`;
}
