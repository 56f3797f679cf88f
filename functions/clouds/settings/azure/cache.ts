import { z } from "zod";
import { like, someOf } from "../common.ts";

const sku = like(
  /^(Balanced_B|MemoryOptimized_M|ComputeOptimized_X|FlashOptimized_A)[0-9]+$/,
  "a SKU of Managed Redis such as Balanced_B10",
);

/** The number of a SKU is its size, about in GB. The largest that one shard holds is 24 GB, the SKUs of number 20. */
const isOneShard = (name: string) => Number(/[0-9]+$/.exec(name)?.[0]) <= 20;

/** For cache claims. Source of the words: CRD managedredis.cache.azure.m.upbound.io. */
export const cache = z
  .strictObject({
    skus: someOf(["small", "medium", "large"], sku)
      .optional()
      .meta({
        description: "Managed Redis SKU per size, in place of the built-in table. Keep to one family.",
        examples: [{ small: "Balanced_B3", medium: "Balanced_B10", large: "Balanced_B20" }],
      }),
    highAvailability: z
      .boolean()
      .default(true)
      .meta({
        description: "Whether new caches have a replica. Without one every patch of Azure empties them.",
        examples: [true],
      }),
    clusteringPolicy: z
      .enum(["NoCluster", "EnterpriseCluster", "OSSCluster"])
      .default("NoCluster")
      .meta({
        description: "How new caches are sharded. OSSCluster needs clients that know Redis Cluster.",
        examples: ["NoCluster"],
      }),
  })
  .prefault({})
  .refine(
    ({ skus = {}, clusteringPolicy }) => clusteringPolicy !== "NoCluster" || Object.values(skus).every(isOneShard),
    { path: ["skus"], error: "SKUs of at most 25 GB, because clusteringPolicy is NoCluster" },
  )
  .meta({ description: "For cache claims." });
