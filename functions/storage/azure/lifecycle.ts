import { StorageManagementPolicy } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { AzureAsk } from "./readings.ts";

/**
 * What moves blobs to cold storage. Switched off it stays, disabled, with the days that it had: under a lock it could
 * not be deleted, and 0 days would move every blob at once.
 */
export function lifecycle({ claim, seen }: AzureAsk, envelope: Envelope): Resource | undefined {
  const live = seen("lifecycle");
  const enabled = claim.lifecycleDays > 0;
  if (!enabled && !live.exists) return undefined;
  const before = live.forProvider.rule?.[0]?.actions;
  const days = enabled
    ? claim.lifecycleDays
    : (before?.baseBlob?.tierToColdAfterDaysSinceModificationGreaterThan ?? longest);
  // Old versions stay when versioning is switched off, and still have to move.
  const hasVersions = claim.versioning || before?.version !== undefined;
  return StorageManagementPolicy(envelope, {
    storageAccountIdSelector: selector("account"),
    rule: [
      {
        name: "to-cold",
        enabled,
        filters: { blobTypes: ["blockBlob"] },
        actions: {
          baseBlob: { tierToColdAfterDaysSinceModificationGreaterThan: days },
          ...(hasVersions && { version: { tierToColdAfterDaysSinceCreationGreaterThan: days } }),
        },
      },
    ],
  });
}

/** The most days that Azure takes. Source: azurerm_storage_management_policy. */
const longest = 99_999;
