import type { Warning } from "../../compose/plan.ts";
import type { Cdn } from "../claim.ts";

/** The longest time to live, a leap year. Source: cdnPolicy.defaultTtl of backendServices in the Compute Engine API. */
const longestTtl = 31_622_400;

const day = 86_400;

type Asked = Pick<Cdn, "cacheTtlSeconds">;

/**
 * For how long Cloud CDN keeps an object. A time of 0 cannot be set: then the origin says itself what may be kept.
 * Source: "Cache modes" and "Override cache mode and TTLs" of Cloud CDN; the provider sends no zero.
 */
export function caching({ cacheTtlSeconds }: Asked) {
  if (cacheTtlSeconds === 0) return { cacheMode: "USE_ORIGIN_HEADERS", serveWhileStale: 0 };
  const ttl = Math.min(cacheTtlSeconds, longestTtl);
  return {
    cacheMode: "CACHE_ALL_STATIC",
    defaultTtl: ttl,
    clientTtl: ttl,
    maxTtl: Math.max(ttl, day),
    serveWhileStale: day,
  };
}

/** What Cloud CDN makes of a time that it cannot have. */
export function ttlClamped({ cacheTtlSeconds }: Asked): readonly Warning[] {
  if (cacheTtlSeconds === 0)
    return [
      clamped(cacheTtlSeconds, "Cloud CDN keeps what the origin's own Cache-Control lets it keep; send no-store"),
    ];
  if (cacheTtlSeconds <= longestTtl) return [];
  return [clamped(cacheTtlSeconds, `Cloud CDN keeps an object for ${longestTtl} seconds, a year, at most`)];
}

const clamped = (asked: number, what: string): Warning => ({
  reason: "TtlClamped",
  message: `spec.cacheTtlSeconds ${asked}: ${what}`,
});
