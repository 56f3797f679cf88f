import type { Warning } from "../../compose/plan.ts";
import type { Cdn } from "../claim.ts";

/** The longest time that Front Door keeps an object: 365.23:59:59. Source: azurerm_cdn_frontdoor_rule, cache_duration. */
const longest = 31_622_399;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const two = (number: number) => String(number).padStart(2, "0");

/** A time as Front Door writes it: `[d.]HH:MM:SS`, without the days while there are none. */
export function cacheDuration(seconds: number): string {
  const kept = Math.min(seconds, longest);
  const days = Math.floor(kept / day);
  const [hours, minutes] = [Math.floor((kept % day) / hour), Math.floor((kept % hour) / minute)];
  return `${days > 0 ? `${days}.` : ""}${two(hours)}:${two(minutes)}:${two(kept % minute)}`;
}

/** What Front Door cannot do for this claim. */
export const warnings = ({ cacheTtlSeconds, compressionEnabled }: Cdn): readonly Warning[] => [
  ...(cacheTtlSeconds === 0 && compressionEnabled ? [inactive] : []),
  ...(cacheTtlSeconds > longest ? [clamped(cacheTtlSeconds)] : []),
];

const inactive: Warning = {
  reason: "CompressionInactive",
  message:
    "spec.compressionEnabled has no effect with cacheTtlSeconds 0: Front Door compresses only what it caches; set a time " +
    "above 0, or let the origin compress",
};

const clamped = (asked: number): Warning => ({
  reason: "TtlClamped",
  message: `spec.cacheTtlSeconds: Front Door keeps an object for ${longest} seconds at most, where ${asked} were asked for`,
});
