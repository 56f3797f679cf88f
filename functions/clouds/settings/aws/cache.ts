import { z } from "zod";
import { like, someOf } from "../common.ts";

const sizes = ["small", "medium", "large"] as const;

/** For cache claims. */
export const cache = z
  .strictObject({
    nodeTypes: someOf(sizes, like(/^cache\.[a-z0-9]+\.[a-z0-9]+$/, "a node type such as cache.m7g.large"))
      .optional()
      .meta({
        description: "Node type per size, in place of the built-in table.",
        examples: [{ small: "cache.t4g.medium", medium: "cache.m7g.large", large: "cache.r7g.xlarge" }],
      }),
    nodeMemoryMiB: someOf(sizes, z.int().min(1))
      .optional()
      .meta({
        description: "What a node of each size holds, MiB. Required with nodeTypes.",
        examples: [{ small: 3164, medium: 6537, large: 26952 }],
      }),
    redisVersion: like(/^[0-9]+\.[0-9]+$/, "a redis version such as 7.1")
      .default("7.1")
      .meta({ description: "The redis version of new caches.", examples: ["7.1"] }),
    memcachedVersion: like(/^[0-9]+\.[0-9]+\.[0-9]+$/, "a memcached version such as 1.6.22")
      .default("1.6.22")
      .meta({ description: "The memcached version of new caches.", examples: ["1.6.22"] }),
  })
  .prefault({})
  .refine(({ nodeTypes = {}, nodeMemoryMiB = {} }) => Object.keys(nodeTypes).every((size) => size in nodeMemoryMiB), {
    path: ["nodeMemoryMiB"],
    error: "the memory of every size that nodeTypes names",
  })
  .meta({ description: "For cache claims." });
