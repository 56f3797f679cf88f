import { marks } from "../../clouds/marks.ts";
import { RdsSubnetGroup, SecurityGroup, SecurityGroupIngressRule } from "../../clouds/models.ts";
import { cloudName, memberKey } from "../../clouds/names.ts";
import { deletable, mayBeDropped } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import type { Envelope } from "../../compose/model.ts";
import { need } from "../../compose/need.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { engines } from "../engines.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The firewall around a database: only the platform's sources get in, and nothing goes out. */
export function securityGroup({ owner, settings, seen }: AwsAsk, { region }: Pinned, envelope: Envelope): Resource {
  const live = seen("security-group").forProvider;
  return SecurityGroup(envelope, {
    region: regions[region].aws,
    vpcId: live.vpcId ?? need(settings.regions[region]?.vpcId, `regions.${region}.vpcId`, "a VPC id"),
    name: live.name ?? cloudName(owner, 63),
    description: "Database access",
    tags: marks(owner, settings.tags),
  });
}

/** One rule for each source that may connect, named for the source so that their order means nothing. */
export function ingressRules(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Record<string, Resource> {
  const { regions: prepared } = ask.settings;
  const { allowedCidrs = [], allowedSecurityGroupIds = [] } = prepared[pinned.region] ?? {};
  const wanted = [
    ...allowedCidrs.map((cidr) => [cidr, cidr.includes(":") ? { cidrIpv6: cidr } : { cidrIpv4: cidr }] as const),
    ...allowedSecurityGroupIds.map((id) => [id, { referencedSecurityGroupId: id }] as const),
  ];
  need(
    wanted[0],
    `regions.${pinned.region}.allowedCidrs`,
    "a list of networks that may connect, or allowedSecurityGroupIds",
  );
  const rules = wanted.map(
    ([source, from]) => [memberKey("ingress", source), rule(ask, pinned, envelope, from)] as const,
  );
  return { ...farewell(ask, pinned, envelope), ...Object.fromEntries(rules) };
}

type From = { readonly cidrIpv4?: string; readonly cidrIpv6?: string; readonly referencedSecurityGroupId?: string };

const rule = ({ owner, settings }: AwsAsk, { region, engine }: Pinned, envelope: Envelope, from: From): Resource =>
  SecurityGroupIngressRule(envelope, {
    region: regions[region].aws,
    securityGroupIdSelector: { matchControllerRef: true },
    ipProtocol: "tcp",
    fromPort: engines[engine].port,
    toPort: engines[engine].port,
    ...from,
    description: "allowed source",
    tags: marks(owner, settings.tags),
  });

/** Rules that are no longer wanted but could not be dropped without staying in the cloud: armed for deletion first. */
const farewell = (ask: AwsAsk, pinned: Pinned, envelope: Envelope): Record<string, Resource> =>
  Object.fromEntries(
    [...ask.seen.family("ingress-*")]
      .filter(([, seen]) => !mayBeDropped(seen))
      .map(
        ([
          key,
          {
            forProvider: { cidrIpv4, cidrIpv6, referencedSecurityGroupId: id },
          },
        ]) => [
          key,
          rule(
            ask,
            pinned,
            { ...envelope, managementPolicies: deletable },
            {
              ...(cidrIpv4 !== undefined && { cidrIpv4 }),
              ...(cidrIpv6 !== undefined && { cidrIpv6 }),
              ...(id !== undefined && { referencedSecurityGroupId: id }),
            },
          ),
        ],
      ),
  );

/** Whether this database has a subnet group of its own: as it is on a live instance, else as the settings say. */
export const hasOwnSubnets = ({ settings, seen }: AwsAsk, { region }: Pinned): boolean =>
  sticky(
    seen("instance"),
    seen("instance").forProvider.dbSubnetGroupNameSelector ?? false,
    settings.regions[region]?.dbSubnetGroupName === undefined,
  ) ?? false;

/** The subnet group of this database alone, or none; one that is no longer wanted goes as the rules above go. */
export function ownSubnets(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Record<string, Resource> {
  const live = ask.seen("subnet-group");
  if (hasOwnSubnets(ask, pinned)) return { "subnet-group": subnetGroup(ask, pinned, envelope) };
  return !live.exists || mayBeDropped(live)
    ? {}
    : { "subnet-group": subnetGroup(ask, pinned, { ...envelope, managementPolicies: deletable }) };
}

function subnetGroup({ owner, settings, seen }: AwsAsk, { region }: Pinned, envelope: Envelope): Resource {
  const live = seen("subnet-group");
  return RdsSubnetGroup(
    { ...envelope, externalName: live.externalName ?? cloudName(owner, 63) },
    {
      region: regions[region].aws,
      subnetIds: need(
        settings.regions[region]?.subnetIds ?? live.forProvider.subnetIds,
        `regions.${region}.subnetIds`,
        "private subnets in two zones or more, or name a dbSubnetGroupName",
      ),
      description: "Composed by the platform",
      tags: marks(owner, settings.tags),
    },
  );
}
