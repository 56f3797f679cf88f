import { compactName } from "../../clouds/azure/names.ts";
import { marks } from "../../clouds/marks.ts";
import { StorageAccount } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { networkRules } from "./network-rules.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** For how many days deleted blobs and containers can be had back. */
const softDeleteDays = { production: 30, elsewhere: 7 } as const;

/** The storage account around one container: TLS alone, Entra first, and public only where the claim says so. */
export function account(ask: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { claim, owner, settings, seen } = ask;
  const days = softDeleteDays[owner.production ? "production" : "elsewhere"];
  const { accountTier, accountReplicationType, location, resourceGroupName, sharedAccessKeyEnabled } = pinned;
  return StorageAccount(
    { ...envelope, externalName: seen("account").externalName ?? compactName(owner) },
    {
      location,
      resourceGroupName,
      accountKind: "StorageV2",
      accountTier,
      accountReplicationType,
      accessTier: "Hot",
      httpsTrafficOnlyEnabled: true,
      minTlsVersion: "TLS1_2",
      allowNestedItemsToBePublic: claim.publicAccess,
      crossTenantReplicationEnabled: false,
      localUserEnabled: false,
      defaultToOauthAuthentication: true,
      sharedAccessKeyEnabled,
      publicNetworkAccessEnabled: true,
      ...networkRules(ask),
      blobProperties: {
        versioningEnabled: claim.versioning,
        deleteRetentionPolicy: { days },
        containerDeleteRetentionPolicy: { days },
      },
      tags: marks(owner, settings.tags),
    },
  );
}
