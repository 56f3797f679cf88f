import { z } from "zod";
import { like } from "../common.ts";

/** For cache claims. */
export const cache = z
  .strictObject({
    redisVersion: like(/^REDIS_[0-9]+_[0-9X]+$/, "a redis version such as REDIS_7_2")
      .default("REDIS_7_2")
      .meta({ description: "The redis version of new caches.", examples: ["REDIS_7_2"] }),
    memcachedVersion: like(/^MEMCACHE_[0-9]+_[0-9]+(_[0-9]+)?$/, "a memcached version such as MEMCACHE_1_6_15")
      .default("MEMCACHE_1_6_15")
      .meta({ description: "The memcached version of new caches.", examples: ["MEMCACHE_1_6_15"] }),
  })
  .prefault({})
  .meta({ description: "For cache claims." });
