import { marks } from "../../clouds/marks.ts";
import { StorageAccount } from "../../clouds/models.ts";
import type { Owner } from "../../clouds/owner.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { softDeleteDays } from "../soft-delete.ts";
import { networkRules } from "./firewall.ts";
import { homeOf, newName } from "./home.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The storage account around one container. Its keys open everything in it, so nobody is handed one. */
export function account(ask: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { claim, owner, settings, seen } = ask;
  return StorageAccount(
    { ...envelope, externalName: seen("account").externalName ?? homeOf(ask).name ?? newName(owner) },
    {
      location: pinned.location,
      resourceGroupName: pinned.resourceGroupName,
      accountKind: "StorageV2",
      accountTier: pinned.accountTier,
      accountReplicationType: pinned.accountReplicationType,
      accessTier: "Hot",
      ...closed,
      allowNestedItemsToBePublic: claim.publicAccess,
      sharedAccessKeyEnabled: pinned.sharedAccessKeyEnabled,
      ...networkRules(ask),
      blobProperties: { versioningEnabled: claim.versioning, ...softDelete(owner) },
      tags: marks(owner, settings.tags),
    },
  );
}

/** Who gets in, and how. The provider itself comes over the public network to look at an account. */
const closed = {
  httpsTrafficOnlyEnabled: true,
  minTlsVersion: "TLS1_2",
  crossTenantReplicationEnabled: false,
  localUserEnabled: false,
  defaultToOauthAuthentication: true,
  publicNetworkAccessEnabled: true,
} as const;

/** Blobs and whole containers can be brought back for that long. */
function softDelete(owner: Owner) {
  const days = softDeleteDays(owner);
  return { deleteRetentionPolicy: { days }, containerDeleteRetentionPolicy: { days } };
}
