import { text } from "../../compose/leaf.ts";
import { need } from "../../compose/need.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Observed } from "../../compose/seen.ts";
import { marks } from "../marks.ts";
import { SecurityGroupIngressRule } from "../models.ts";
import { memberKey } from "../names.ts";
import { regions } from "../regions.ts";
import { farewell } from "../farewell.ts";
import type { Place } from "./place.ts";

/** What is read of one rule. */
export const ingressReading = SecurityGroupIngressRule.reading({
  forProvider: { cidrIpv4: text, cidrIpv6: text, referencedSecurityGroupId: text },
});

type Rules = ReadonlyMap<string, Observed<typeof ingressReading>>;

/** One rule for each source that may connect, named for the source so that their order means nothing. */
export function ingressRules(place: Place, live: Rules, port: number): Record<string, Resource> {
  const { settings, region } = place;
  const { allowedCidrs = [], allowedSecurityGroupIds = [] } = settings.regions[region] ?? {};
  const wanted = [
    ...allowedCidrs.map((cidr) => [cidr, cidr.includes(":") ? { cidrIpv6: cidr } : { cidrIpv4: cidr }] as const),
    ...allowedSecurityGroupIds.map((id) => [id, { referencedSecurityGroupId: id }] as const),
  ];
  need(wanted[0], `regions.${region}.allowedCidrs`, "a list of networks that may connect, or allowedSecurityGroupIds");
  const rules = wanted.map(([source, from]) => [memberKey("ingress", source), rule(place, port, from)] as const);
  return { ...formerRules(place, live, port), ...Object.fromEntries(rules) };
}

type From = {
  readonly cidrIpv4?: string | undefined;
  readonly cidrIpv6?: string | undefined;
  readonly referencedSecurityGroupId?: string | undefined;
};

const rule = ({ owner, settings, region, envelope }: Place, port: number, from: From): Resource =>
  SecurityGroupIngressRule(envelope, {
    region: regions[region].aws,
    securityGroupIdSelector: { matchControllerRef: true },
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    ...source(from),
    description: "allowed source",
    tags: marks(owner, settings.tags),
  });

const source = ({ cidrIpv4, cidrIpv6, referencedSecurityGroupId }: From) => ({
  ...(cidrIpv4 !== undefined && { cidrIpv4 }),
  ...(cidrIpv6 !== undefined && { cidrIpv6 }),
  ...(referencedSecurityGroupId !== undefined && { referencedSecurityGroupId }),
});

/** Rules of sources that may no longer connect, as long as they have to stay. */
const formerRules = (place: Place, live: Rules, port: number): Record<string, Resource> =>
  Object.fromEntries(
    [...live].flatMap(([key, seen]) => {
      const leaving = farewell(seen, place.envelope, (envelope) =>
        rule({ ...place, envelope }, port, seen.forProvider),
      );
      return leaving ? [[key, leaving] as const] : [];
    }),
  );
