import { lockReading } from "../../clouds/azure/lock.ts";
import { StorageAccount, StorageContainer, StorageManagementPolicy } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, number, part, parts, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Storage } from "../claim.ts";

/** What is read of the account as it was asked for and as it is. */
const account = {
  accountReplicationType: text,
  accountTier: text,
  location: text,
  networkRules: { defaultAction: text },
} as const;

const rule = parts({
  actions: part({ baseBlob: part({ tierToColdAfterDaysSinceModificationGreaterThan: number }) }),
});

/** Everything that a bucket on Azure reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, bucketName: text }),
  account: StorageAccount.reading({
    forProvider: { ...account, resourceGroupName: text, sharedAccessKeyEnabled: flag },
    atProvider: { ...account, allowNestedItemsToBePublic: flag, id: text, primaryBlobEndpoint: text },
  }),
  container: StorageContainer.reading({
    forProvider: { storageAccountId: text },
    atProvider: { containerAccessType: text, id: text },
  }),
  lifecycle: StorageManagementPolicy.reading({ forProvider: { rule } }),
  lock: lockReading,
} as const;

export type AzureAsk = Ask<Storage, AzureSettings, typeof readings>;
