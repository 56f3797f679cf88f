import { z } from "zod";
import { arn } from "./arn.ts";

/** For CDN claims. */
export const cdn = z
  .strictObject({
    priceClass: z
      .enum(["PriceClass_100", "PriceClass_200", "PriceClass_All"])
      .default("PriceClass_100")
      .meta({
        description: "Where CloudFront serves from.",
        examples: ["PriceClass_100"],
      }),
    certificateArn: arn("acm:us-east-1", "arn:aws:acm:us-east-1:111122223333:certificate/1f0c3e9a")
      .optional()
      .meta({ description: "A certificate in us-east-1 for the aliases." }),
    aliasSuffix: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: "A domain below which each distribution gets an alias.",
        examples: ["cdn.example.com"],
      }),
    webAclArn: arn("wafv2:us-east-1", "arn:aws:wafv2:us-east-1:111122223333:global/webacl/platform/1f0c3e9a")
      .optional()
      .meta({ description: "A web ACL in us-east-1 in front of every distribution." }),
  })
  .prefault({})
  .meta({ description: "For CDN claims." });
