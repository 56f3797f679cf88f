import { z } from "zod";
import { status as fields, team } from "../clouds/claim.ts";

const label = "[a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?";
/** The last label begins with a letter, so that no address passes for a name. Source: RFC 1123, 2.1. */
const last = "[a-zA-Z]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?";

/** The spec of a CDNDistributionClaim: the parser, and the source of the XRD's schema. */
export const claim = z.strictObject({
  team: team("distribution"),
  originDomain: z
    .string()
    .max(253)
    .regex(new RegExp(`^(${label}\\.)+${last}$`), { error: "a bare host name such as origin.example.com" })
    .meta({
      description: "The host that objects come from: a bucket or any other, without scheme, path or port.",
    }),
  cacheTtlSeconds: z.int().min(0).max(2_147_483_647).default(86_400).meta({
    description: "For how long an object is served without asking the origin again. 0 caches nothing.",
  }),
  httpsOnly: z.boolean().default(true).meta({
    description: "Whether plain HTTP is sent on to HTTPS, and the origin is asked over HTTPS.",
  }),
  compressionEnabled: z.boolean().default(true).meta({
    description: "Whether objects are compressed for clients that can read that.",
  }),
});

export type Cdn = z.output<typeof claim>;

/** The status of a CDNDistributionClaim. */
export const status = z
  .object({
    ...fields.common("distribution"),
    ...fields.connectionSecret("endpoint and distributionId"),
    endpoint: z.string().meta({ description: "The host name that objects are served under." }),
    distributionId: z.string().meta({ description: "What the cloud calls the distribution when its cache is purged." }),
  })
  .partial();
