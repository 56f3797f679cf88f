import { z } from "zod";
import { like, live } from "../common.ts";
import { arn } from "./arn.ts";

const isCidr = (block: string) => z.cidrv4().safeParse(block).success || z.cidrv6().safeParse(block).success;

/** A source that may reach databases and caches; the whole internet never may. */
const cidr = z
  .string()
  .refine(isCidr, { error: "a CIDR block such as 10.40.0.0/16", abort: true })
  .refine((block) => !block.endsWith("/0"), { error: "a network smaller than the whole internet" });

const kmsKeyArn = arn("kms", "arn:aws:kms:eu-west-1:111122223333:key/1f0c3e9a-0000-4000-8000-000000000000").optional();

/** What the platform team prepared in one region. */
export const region = z
  .strictObject({
    vpcId: like(/^vpc-[0-9a-z]+$/, "a VPC id such as vpc-0abc")
      .optional()
      .meta({
        description: "The VPC of databases and caches. Required for them.",
        examples: ["vpc-0abc"],
        ...live,
      }),
    allowedCidrs: z
      .array(cidr)
      .optional()
      .meta({
        description:
          "Networks that may reach databases and caches. This or allowedSecurityGroupIds is required for them.",
        examples: [["10.40.0.0/16"]],
        ...live,
      }),
    allowedSecurityGroupIds: z
      .array(like(/^sg-[0-9a-z]+$/, "a security group id such as sg-0abc"))
      .optional()
      .meta({ description: "Security groups that may reach databases and caches.", examples: [["sg-0abc"]] }),
    subnetIds: z
      .array(like(/^subnet-[0-9a-z]+$/, "a subnet id such as subnet-0a"))
      .min(2)
      .optional()
      .meta({
        description: "Private subnets in two or more zones. Required where a subnet group is not named.",
        examples: [["subnet-0a", "subnet-0b"]],
        ...live,
      }),
    dbSubnetGroupName: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: "An RDS subnet group that exists. Without it one is made of subnetIds for each database.",
        examples: ["platform-db-private"],
      }),
    cacheSubnetGroupName: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: "An ElastiCache subnet group that exists. Without it one is made of subnetIds for each cache.",
        examples: ["platform-cache-private"],
      }),
    kmsKeyArns: z
      .strictObject({ database: kmsKeyArn, cache: kmsKeyArn, queue: kmsKeyArn, storage: kmsKeyArn })
      .optional()
      .meta({ description: "Keys of your own. Without one the cloud's own key of that service encrypts." }),
  })
  .meta({ description: "One AWS region." });
