import { lockReading } from "../../clouds/azure/lock.ts";
import { StorageAccount, StorageContainer, StorageManagementPolicy } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, number, part, parts, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Storage } from "../claim.ts";

/** Everything that a bucket on Azure reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, bucketName: text }),
  account: StorageAccount.reading({
    forProvider: {
      accountReplicationType: text,
      accountTier: text,
      location: text,
      networkRules: { defaultAction: text },
      resourceGroupName: text,
      sharedAccessKeyEnabled: flag,
    },
    atProvider: {
      accountReplicationType: text,
      accountTier: text,
      allowNestedItemsToBePublic: flag,
      id: text,
      primaryBlobEndpoint: text,
    },
  }),
  container: StorageContainer.reading({ atProvider: { id: text } }),
  lifecycle: StorageManagementPolicy.reading({
    forProvider: {
      rule: parts({
        actions: part({
          baseBlob: part({ tierToColdAfterDaysSinceModificationGreaterThan: number }),
          version: part({ tierToColdAfterDaysSinceCreationGreaterThan: number }),
        }),
      }),
    },
  }),
  lock: lockReading,
} as const;

export type AzureAsk = Ask<Storage, AzureSettings, typeof readings>;
