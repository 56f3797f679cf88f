import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { RedisInstance } from "../../clouds/models.ts";
import { cloudName, rawSecretName } from "../../clouds/names.ts";
import { dataPolicies, isProtected } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { capacityGb, limitGb } from "./memory.ts";
import { redisNetwork } from "./network.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { upgraded } from "./versions.ts";

/** Redis: private, with TLS and a password that Memorystore makes. */
export function redis(ask: GcpAsk, pinned: Pinned): Resource {
  const { owner, settings, seen } = ask;
  return RedisInstance(
    {
      managementPolicies: dataPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: seen("redis").externalName ?? cloudName(owner, 40),
      writeConnectionSecretToRef: { name: rawSecretName(owner, "redis") },
    },
    {
      ...server(ask, pinned),
      ...redisNetwork(ask),
      authEnabled: true,
      transitEncryptionMode: "SERVER_AUTHENTICATION",
      ...encryptionKey(ask, pinned),
      redisConfigs: configs(ask),
      ...(owner.production && { persistenceConfig: persistence }),
      deletionProtection: isProtected(owner),
      labels: gcpLabels(owner, settings.tags),
    },
  );
}

/** A replica in a second zone in production. A live cache keeps its tier, and a version that no platform default changes. */
function server({ claim, owner, settings, seen }: GcpAsk, { project, region }: Pinned) {
  const { forProvider: now, atProvider: running } = seen("redis");
  return {
    project,
    region: regions[region].gcp,
    memorySizeGb: capacityGb(claim),
    tier: now.tier ?? (owner.production ? "STANDARD_HA" : "BASIC"),
    redisVersion: upgraded(now.redisVersion, running.redisVersion) ?? settings.cache.redisVersion,
  };
}

function encryptionKey({ settings, seen }: GcpAsk, { region }: Pinned) {
  const live = seen("redis");
  const key = sticky(live, live.forProvider.customerManagedKey, settings.kms.redis?.[regions[region].gcp]);
  return key === undefined ? {} : { customerManagedKey: key };
}

/** Both change without a restart. */
function configs({ claim }: GcpAsk) {
  const limit = limitGb(claim);
  return { "maxmemory-policy": claim.evictionPolicy, ...(limit !== undefined && { "maxmemory-gb": String(limit) }) };
}

/** A copy on disk, from which redis starts again when both zones are gone. */
const persistence = { persistenceMode: "RDB", rdbSnapshotPeriod: "TWENTY_FOUR_HOURS" };
