import { MemcacheInstance, RedisInstance } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { number, parts, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cache } from "../claim.ts";

/** Everything that a cache on Google Cloud reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, port: text, password: text, "ca.crt": text, discoveryEndpoint: text }),
  redis: RedisInstance.reading({
    forProvider: {
      authorizedNetwork: text,
      connectMode: text,
      customerManagedKey: text,
      project: text,
      redisVersion: text,
      region: text,
      reservedIpRange: text,
      tier: text,
    },
    atProvider: {
      host: text,
      memorySizeGb: number,
      port: number,
      redisVersion: text,
      serverCaCerts: parts({ cert: text }),
    },
    details: { "attribute.auth_string": text },
  }),
  memcached: MemcacheInstance.reading({
    forProvider: {
      authorizedNetwork: text,
      memcacheParameters: { params: { "disable-evictions": text } },
      memcacheVersion: text,
      name: text,
      nodeConfig: { cpuCount: number, memorySizeMb: number },
      project: text,
      region: text,
      reservedIpRangeId: texts,
    },
    atProvider: {
      discoveryEndpoint: text,
      memcacheNodes: parts({ host: text, port: number, state: text }),
      memcacheVersion: text,
    },
  }),
} as const;

export type GcpAsk = Ask<Cache, GcpSettings, typeof readings>;
