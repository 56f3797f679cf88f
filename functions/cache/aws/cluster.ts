import type { Place } from "../../clouds/aws/place.ts";
import { marks } from "../../clouds/marks.ts";
import { ElasticacheCluster } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import { regions } from "../../clouds/regions.ts";
import type { Resource } from "../../compose/resource.ts";
import { engineFacts } from "./engine-facts.ts";
import { inSubnets } from "./network.ts";
import { notes } from "./node.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The id in ElastiCache, at most 50 characters long. */
export const clusterId = ({ owner, seen }: AwsAsk): string => seen("cluster").externalName ?? cloudName(owner, 50);

/** How many nodes there are; each holds its own part of the keys. */
export const nodeCount = ({ owner }: AwsAsk): number => (owner.production ? 2 : 1);

/** The memcached of a claim: memory alone, encrypted on the way, in two zones in production. */
export function cluster(ask: AwsAsk, pinned: Pinned, { owner, settings, region, envelope }: Place): Resource {
  const nodes = nodeCount(ask);
  return ElasticacheCluster(
    { ...envelope, externalName: clusterId(ask), annotations: notes(pinned.node) },
    {
      region: regions[region].aws,
      engine: pinned.engine,
      engineVersion: pinned.engineVersion,
      nodeType: pinned.node.type,
      numCacheNodes: nodes,
      ...(nodes > 1 && { azMode: "cross-az" }),
      port: engineFacts.memcached.port,
      parameterGroupNameSelector: { matchControllerRef: true },
      securityGroupIdSelector: { matchControllerRef: true },
      transitEncryptionEnabled: true,
      autoMinorVersionUpgrade: "true",
      applyImmediately: true,
      tags: marks(owner, settings.tags),
      ...inSubnets(ask, pinned),
    },
  );
}
