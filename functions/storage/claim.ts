import { z } from "zod";
import { region, regionPresence, status as fields, team } from "../clouds/claim.ts";

/** The spec of an ObjectStorageClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    region: region("bucket"),
    team: team("bucket"),
    versioning: z.boolean().default(false).meta({
      description: "Whether an object that is overwritten or deleted keeps its earlier versions.",
    }),
    // 99999 is the most that an Azure policy takes; the other clouds take more.
    lifecycleDays: z.int().min(0).max(99_999).default(0).meta({
      description: "After how many days objects move to cold storage. 0 leaves them where they are.",
    }),
    encryption: z.boolean().default(true).meta({
      description: "Whether objects are encrypted at rest. No cloud can switch that off, so false has no such effect.",
    }),
    publicAccess: z.boolean().default(false).meta({
      description: "Whether anybody on the internet may read each object whose name they know.",
    }),
  })
  .meta({ "x-kubernetes-validations": [regionPresence] });

export type Storage = z.output<typeof claim>;

/** The status of an ObjectStorageClaim. */
export const status = z
  .object({
    ...fields.common("bucket"),
    ...fields.region,
    ...fields.connectionSecret("endpoint and bucketName"),
    endpoint: z.string().meta({ description: "The URL of the bucket." }),
    bucketName: z.string().meta({ description: "The bucket's name in the cloud." }),
  })
  .partial();
