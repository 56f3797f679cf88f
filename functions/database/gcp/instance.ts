import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { networkOf } from "../../clouds/gcp/network.ts";
import { CloudSqlInstance } from "../../clouds/models.ts";
import { cloudName, rawSecretName } from "../../clouds/names.ts";
import { dataPolicies, isProtected } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { sizes } from "../sizes.ts";
import { backups, remains } from "./backups.ts";
import { diskSize } from "./disk.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** What Cloud SQL calls an instance with a standby in a second zone, and one without. */
export const availability = { true: "REGIONAL", false: "ZONAL" } as const;

/** The name of the instance in Cloud SQL, unique in its project. */
export const instanceName = ({ owner, seen }: GcpAsk): string => seen("instance").externalName ?? cloudName(owner, 60);

/** The Cloud SQL instance: private, and never gone without a final backup. */
export function instance(ask: GcpAsk, pinned: Pinned): Resource {
  const { owner, settings, seen } = ask;
  const live = seen("instance");
  const region = regions[pinned.region].gcp;
  const key = sticky(live, live.forProvider.encryptionKeyName, settings.kms.sql?.[region]);
  return CloudSqlInstance(
    {
      managementPolicies: dataPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: instanceName(ask),
      writeConnectionSecretToRef: { name: rawSecretName(owner, "instance") },
    },
    {
      project: pinned.project,
      region,
      databaseVersion: pinned.databaseVersion,
      deletionProtection: isProtected(owner),
      ...(key !== undefined && { encryptionKeyName: key }),
      settings: instanceSettings(ask, pinned),
    },
  );
}

function instanceSettings(ask: GcpAsk, { engine }: Pinned) {
  const { claim, owner, settings, seen } = ask;
  const { forProvider, atProvider } = seen("instance");
  return {
    // Left out, Cloud SQL takes ENTERPRISE_PLUS for new versions and then refuses the tiers.
    edition: "ENTERPRISE",
    tier: sizes[claim.size].gcp,
    availabilityType: availability[`${claim.highAvailability}`],
    diskType: forProvider.settings.diskType ?? "PD_SSD",
    diskSize: diskSize(claim.size, [forProvider.settings.diskSize, atProvider.settings.diskSize]),
    diskAutoresize: true,
    deletionProtectionEnabled: isProtected(owner),
    ...remains(owner),
    backupConfiguration: backups(claim, engine),
    ipConfiguration: ipConfiguration(ask),
    insightsConfig: { queryInsightsEnabled: true },
    maintenanceWindow: { day: 7, hour: 3, updateTrack: "stable" },
    userLabels: gcpLabels(owner, settings.tags),
  };
}

/** A private address alone; a live instance keeps its network, which Cloud SQL cannot take away again. */
function ipConfiguration({ settings, seen }: GcpAsk) {
  const live = seen("instance");
  const now = live.forProvider.settings.ipConfiguration;
  const allocatedIpRange = sticky(live, now.allocatedIpRange, settings.allocatedIpRange);
  return {
    ipv4Enabled: false,
    privateNetwork: networkOf(settings, now.privateNetwork),
    ...(allocatedIpRange !== undefined && { allocatedIpRange }),
    sslMode: "ENCRYPTED_ONLY",
  };
}
