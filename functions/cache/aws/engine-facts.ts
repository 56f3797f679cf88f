import type { Engine } from "../engines.ts";

/** What each engine is on AWS. Source of the ports: "CreateReplicationGroup" and "CreateCacheCluster" in the ElastiCache API. */
export const engineFacts = {
  redis: { key: "replication-group", port: 6379, version: "redisVersion" },
  memcached: { key: "cluster", port: 11211, version: "memcachedVersion" },
} as const satisfies Record<Engine, object>;
