import { need } from "../../compose/need.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { marks } from "../marks.ts";
import { ElasticacheSubnetGroup, RdsSubnetGroup } from "../models.ts";
import { cloudName } from "../names.ts";
import { regions } from "../regions.ts";
import { farewell } from "../farewell.ts";
import type { Place } from "./place.ts";

/** The services with subnet groups: what a group is there, and the setting that names one for all claims. */
const services = {
  rds: { model: RdsSubnetGroup, setting: "dbSubnetGroupName" },
  elasticache: { model: ElasticacheSubnetGroup, setting: "cacheSubnetGroupName" },
} as const;

type Service = keyof typeof services;

/** Where a server has its subnets from: a subnet group of its own, or one of the platform by name. */
type Subnets = { readonly isOwn: boolean; readonly name: string | undefined };

/** What a server says of its subnets. */
type User = { readonly exists: boolean; readonly name: string | undefined; readonly selector: true | undefined };

/** The subnets of a server: as they are on a live one, else as the settings say. */
export function subnetsOf({ settings, region }: Omit<Place, "envelope">, service: Service, user: User): Subnets {
  const named = settings.regions[region]?.[services[service].setting];
  return {
    isOwn: sticky(user, user.selector ?? false, named === undefined) ?? false,
    name: sticky(user, user.name, named),
  };
}

/** A subnet group as it was observed. */
type Live = {
  readonly exists: boolean;
  readonly externalName: string | undefined;
  readonly managementPolicies: readonly string[];
  readonly forProvider: { readonly subnetIds: readonly string[] | undefined };
};

/** The subnet group of this claim alone, or none; one that is no longer wanted is armed before it is dropped. */
export function ownSubnets(
  place: Place,
  service: Service,
  live: Live,
  { isOwn }: Subnets,
): { readonly "subnet-group"?: Resource } {
  const group = isOwn
    ? subnetGroup(place, service, live)
    : farewell(live, place.envelope, (envelope) => subnetGroup({ ...place, envelope }, service, live));
  return group ? { "subnet-group": group } : {};
}

function subnetGroup({ owner, settings, region, envelope }: Place, service: Service, live: Live): Resource {
  const { model, setting } = services[service];
  return model(
    { ...envelope, externalName: live.externalName ?? cloudName(owner, 63) },
    {
      region: regions[region].aws,
      subnetIds: need(
        settings.regions[region]?.subnetIds ?? live.forProvider.subnetIds,
        `regions.${region}.subnetIds`,
        `private subnets in two zones or more, or name a ${setting}`,
      ),
      description: "Composed by the platform",
      tags: marks(owner, settings.tags),
    },
  );
}
