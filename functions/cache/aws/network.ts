import { ingressRules } from "../../clouds/aws/ingress.ts";
import type { Place } from "../../clouds/aws/place.ts";
import { securityGroup } from "../../clouds/aws/security-group.ts";
import { ownSubnets, subnetsOf } from "../../clouds/aws/subnets.ts";
import type { Resource } from "../../compose/resource.ts";
import { engineFacts } from "./engine-facts.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The network around a cache: who may connect, and in which subnets it is. */
export const network = (ask: AwsAsk, pinned: Pinned, place: Place): Record<string, Resource> => ({
  "security-group": securityGroup(place, ask.seen("security-group"), "Cache access"),
  ...ingressRules(place, ask.seen.family("ingress-*"), engineFacts[pinned.engine].port),
  ...ownSubnets(place, "elasticache", ask.seen("subnet-group"), cacheSubnets(ask, pinned)),
});

/** What a replication group or a cluster says of its subnets. */
export function inSubnets(ask: AwsAsk, pinned: Pinned) {
  const { isOwn, name } = cacheSubnets(ask, pinned);
  return {
    ...(isOwn && { subnetGroupNameSelector: { matchControllerRef: true } }),
    ...(!isOwn && name !== undefined && { subnetGroupName: name }),
  };
}

function cacheSubnets({ owner, settings, seen }: AwsAsk, { region, engine }: Pinned) {
  const { exists, forProvider: now } = seen(engineFacts[engine].key);
  const user = { exists, name: now.subnetGroupName, selector: now.subnetGroupNameSelector };
  return subnetsOf({ owner, settings, region }, "elasticache", user);
}
