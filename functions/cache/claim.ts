import { z } from "zod";
import { fixed, region, regionPresence, size, status as fields, team } from "../clouds/claim.ts";
import { engineNames } from "./engines.ts";
import { evictionPolicies } from "./eviction.ts";

/** The spec of a CacheInstanceClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    size: size("cache", "a short failover, or an empty cache where the engine keeps no copy"),
    region: region("cache"),
    team: team("cache"),
    engine: z
      .enum(engineNames)
      .default("redis")
      .meta({
        description: "The cache engine. memcached has no password and keeps nothing on disk.",
        ...fixed("engine", "make a new claim with the other engine; a cache fills itself again"),
      }),
    evictionPolicy: z.enum(evictionPolicies).default("allkeys-lru").meta({
      description: "Which keys make room when the memory is full.",
    }),
    maxMemoryMb: z.int().min(100).max(307200).optional().meta({
      description: "How much memory data may take, MB. Without it what the node holds.",
    }),
  })
  .meta({ "x-kubernetes-validations": [regionPresence] });

export type Cache = z.output<typeof claim>;

/** The status of a CacheInstanceClaim. */
export const status = z
  .object({
    ...fields.common("cache"),
    ...fields.region,
    ...fields.connectionSecret("endpoint, port and, with redis, password"),
    endpoint: z.string().meta({ description: "The host name to connect to." }),
    port: z.int().meta({ description: "The port to connect to." }),
  })
  .partial();
