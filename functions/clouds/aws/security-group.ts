import { text } from "../../compose/leaf.ts";
import { need } from "../../compose/need.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Observed } from "../../compose/seen.ts";
import { marks } from "../marks.ts";
import { SecurityGroup } from "../models.ts";
import { cloudName } from "../names.ts";
import { regions } from "../regions.ts";
import type { Place } from "./place.ts";

/** What is read of the security group of a claim. */
export const securityGroupReading = SecurityGroup.reading({ forProvider: { name: text, region: text, vpcId: text } });

/**
 * The firewall around what a claim runs: only the platform's sources get in, and nothing goes out.
 *
 * @param description can never change, as name and VPC.
 */
export const securityGroup = (
  { owner, settings, region, envelope }: Place,
  { forProvider: live }: Observed<typeof securityGroupReading>,
  description: string,
): Resource =>
  SecurityGroup(envelope, {
    region: regions[region].aws,
    vpcId: live.vpcId ?? need(settings.regions[region]?.vpcId, `regions.${region}.vpcId`, "a VPC id"),
    name: live.name ?? cloudName(owner, 63),
    description,
    tags: marks(owner, settings.tags),
  });
