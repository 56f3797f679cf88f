import { StorageManagementPolicy } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { AzureAsk } from "./readings.ts";

/** The most days that a rule takes. Source: "Configure a lifecycle management policy" in the docs of Azure Storage. */
const mostDays = 99_999;

/**
 * What moves objects to the cold tier. Once there it stays: 0 days switches its rule off, with the days that it had,
 * because 0 as a number would move everything at once, and a policy in a locked account cannot be deleted.
 */
export function lifecycle(ask: AzureAsk, envelope: Envelope): { readonly lifecycle?: Resource } {
  const { lifecycleDays, versioning } = ask.claim;
  const days = lifecycleDays > 0 ? lifecycleDays : daysBefore(ask);
  if (days === undefined) return {};
  const rule = {
    name: "to-cold",
    enabled: lifecycleDays > 0,
    filters: { blobTypes: ["blockBlob"] },
    actions: {
      baseBlob: { tierToColdAfterDaysSinceModificationGreaterThan: days },
      ...(versioning && { version: { tierToColdAfterDaysSinceCreationGreaterThan: days } }),
    },
  };
  return {
    lifecycle: StorageManagementPolicy(envelope, { storageAccountIdSelector: selector("account"), rule: [rule] }),
  };
}

/** The days of a policy that is there; undefined where there is none. */
function daysBefore({ seen }: AzureAsk): number | undefined {
  const live = seen("lifecycle");
  if (!live.exists) return undefined;
  return live.forProvider.rule?.[0]?.actions?.baseBlob?.tierToColdAfterDaysSinceModificationGreaterThan ?? mostDays;
}
