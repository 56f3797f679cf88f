import type { Engine } from "../engines.ts";

/**
 * The parameter group family of an engine version: `redis7` for 7.1, `redis6.x` for 6.2, `memcached1.6` for 1.6.22.
 * Source: CacheParameterGroupFamily of "CreateCacheParameterGroup" in the ElastiCache API.
 */
export function familyOf(engine: Engine, version: string): string {
  const [major = "", minor = ""] = version.split(".");
  if (engine === "memcached") return `memcached${major}.${minor}`;
  if (Number(major) >= 7) return `redis${major}`;
  return major === "6" ? "redis6.x" : `redis${major}.${minor}`;
}

/** The version that makes a new cache of a family; undefined for a family that has none here. */
export const versionOf = (family: string): string | undefined => versions.find(([name]) => name === family)?.[1];

/** Source: `aws elasticache describe-cache-engine-versions`. */
const versions: readonly (readonly [family: string, version: string])[] = [
  ["redis7", "7.1"],
  ["redis6.x", "6.2"],
  ["memcached1.6", "1.6.22"],
];

/** The engine that a family stands for; undefined for a family that is not ours. */
export function engineOf(family: string | undefined): Engine | undefined {
  const [, engine] = /^(redis|memcached)[0-9]/.exec(family ?? "") ?? [];
  return engine === "redis" || engine === "memcached" ? engine : undefined;
}

/** The later of two versions: ElastiCache raises minor versions by itself, and going back would replace the cache. */
export function later(version: string, other: string | undefined): string {
  const isLater = version.localeCompare(other ?? "", "en", { numeric: true }) >= 0;
  return other === undefined || isLater ? version : other;
}
