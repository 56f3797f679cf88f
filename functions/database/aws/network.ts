import { ingressRules } from "../../clouds/aws/ingress.ts";
import type { Place } from "../../clouds/aws/place.ts";
import { securityGroup } from "../../clouds/aws/security-group.ts";
import { ownSubnets, subnetsOf } from "../../clouds/aws/subnets.ts";
import type { Resource } from "../../compose/resource.ts";
import { engines } from "../engines.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The network around a database: who may connect, and in which subnets it is. */
export const network = (ask: AwsAsk, pinned: Pinned, place: Place): Record<string, Resource> => ({
  "security-group": securityGroup(place, ask.seen("security-group"), "Database access"),
  ...ingressRules(place, ask.seen.family("ingress-*"), engines[pinned.engine].port),
  ...ownSubnets(place, "rds", ask.seen("subnet-group"), databaseSubnets(ask, pinned)),
});

/** The subnets of this database. */
export function databaseSubnets({ owner, settings, seen }: AwsAsk, { region }: Pinned) {
  const { exists, forProvider: now } = seen("instance");
  const user = { exists, name: now.dbSubnetGroupName, selector: now.dbSubnetGroupNameSelector };
  return subnetsOf({ owner, settings, region }, "rds", user);
}
