import type { Place } from "../../clouds/aws/place.ts";
import { marks } from "../../clouds/marks.ts";
import { ElasticacheReplicationGroup } from "../../clouds/models.ts";
import { cloudName, objectName, rawSecretName } from "../../clouds/names.ts";
import type { TokenUser } from "../../clouds/password.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { engineFacts } from "./engine-facts.ts";
import { inSubnets } from "./network.ts";
import { notes } from "./node.ts";
import { groupName } from "./parameter-group.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The id in ElastiCache, at most 40 characters long. */
const id = ({ owner, seen }: AwsAsk): string => seen("replication-group").externalName ?? cloudName(owner, 40);

/** Who uses the token. Source: `modify-replication-group` in the AWS CLI reference. */
export const tokenUser = (ask: AwsAsk): TokenUser => ({
  key: "replication-group",
  kind: "ReplicationGroup",
  command: (token) =>
    `aws elasticache modify-replication-group --replication-group-id ${id(ask)} --auth-token ${token} ` +
    `--auth-token-update-strategy ROTATE --apply-immediately (once more with SET later, to end the old one)`,
});

/** The redis of a claim: encrypted at rest and on the way, and open to the token alone. */
export function replicationGroup(ask: AwsAsk, pinned: Pinned, place: Place): Resource {
  const { owner, settings, region, envelope } = place;
  return ElasticacheReplicationGroup(
    {
      ...envelope,
      externalName: id(ask),
      annotations: notes(pinned.node),
      writeConnectionSecretToRef: { name: rawSecretName(owner, "replication-group") },
    },
    {
      region: regions[region].aws,
      description: "Composed by the platform",
      engine: pinned.engine,
      engineVersion: pinned.engineVersion,
      nodeType: pinned.node.type,
      port: engineFacts.redis.port,
      // The one kind of ElastiCache that has no reference for it.
      parameterGroupName: groupName(ask, pinned),
      securityGroupIdSelector: { matchControllerRef: true },
      atRestEncryptionEnabled: "true",
      transitEncryptionEnabled: true,
      transitEncryptionMode: "required",
      authTokenSecretRef: { name: objectName(owner, "credentials"), key: "password" },
      ...copies(ask),
      autoMinorVersionUpgrade: "true",
      applyImmediately: true,
      tags: marks(owner, settings.tags),
      ...inSubnets(ask, pinned),
      ...ownKey(ask, pinned),
    },
  );
}

/** In production a replica in a second zone, daily snapshots, and a last one when the cache goes. */
function copies(ask: AwsAsk) {
  const { production, uid } = ask.owner;
  return {
    numCacheClusters: production ? 2 : 1,
    automaticFailoverEnabled: production,
    multiAzEnabled: production,
    snapshotRetentionLimit: production ? 7 : 0,
    ...(production && { finalSnapshotIdentifier: `${id(ask)}-final-${uid.slice(0, 8)}` }),
  };
}

/** A key of the platform's own, where there is one: the key of a live cache never changes. */
function ownKey({ settings, seen }: AwsAsk, { region }: Pinned) {
  const live = seen("replication-group");
  const kmsKeyId = sticky(live, live.forProvider.kmsKeyId, settings.regions[region]?.kmsKeyArns?.cache);
  return { ...(kmsKeyId !== undefined && { kmsKeyId }) };
}
