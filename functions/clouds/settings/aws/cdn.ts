import { z } from "zod";
import { like } from "../common.ts";
import { arn } from "./arn.ts";

/** Lower-case labels, at most 189 characters: the label of a distribution and the dot before it fit in a name of 253. */
const domain = /^(?=.{1,189}$)([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** For CDN claims. */
export const cdn = z
  .strictObject({
    priceClass: z
      .enum(["PriceClass_100", "PriceClass_200", "PriceClass_All"])
      .default("PriceClass_100")
      .meta({
        description: "Where CloudFront serves new distributions from.",
        examples: ["PriceClass_100"],
      }),
    certificateArn: arn("acm:us-east-1", "arn:aws:acm:us-east-1:111122223333:certificate/1f0c3e9a")
      .optional()
      .meta({ description: "A certificate in us-east-1 for the aliases. Required with aliasSuffix." }),
    aliasSuffix: like(domain, "a lower-case domain such as cdn.example.com")
      .optional()
      .meta({
        description: "A domain below which each new distribution gets an alias. Required with certificateArn.",
        examples: ["cdn.example.com"],
      }),
    webAclArn: arn("wafv2:us-east-1", "arn:aws:wafv2:us-east-1:111122223333:global/webacl/platform/1f0c3e9a")
      .optional()
      .meta({ description: "A web ACL in us-east-1 in front of every distribution." }),
  })
  .prefault({})
  .refine(({ certificateArn, aliasSuffix }) => aliasSuffix === undefined || certificateArn !== undefined, {
    path: ["certificateArn"],
    error: "a certificate for *.<aliasSuffix>, because aliasSuffix is set",
  })
  .refine(({ certificateArn, aliasSuffix }) => certificateArn === undefined || aliasSuffix !== undefined, {
    path: ["aliasSuffix"],
    error: "the domain that the certificate is for, because certificateArn is set",
  })
  .meta({ description: "For CDN claims." });
