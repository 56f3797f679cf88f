import { placeOf, type Place } from "../../clouds/azure/place.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = Place & {
  readonly accountTier: string;
  readonly accountReplicationType: string;
  readonly sharedAccessKeyEnabled: boolean;
};

/** What a live account keeps, whatever the settings say now; one that was taken over keeps what it had. */
export function pinned(ask: AzureAsk): Pinned {
  const { owner, settings, seen } = ask;
  const { forProvider: now, atProvider: at } = seen("account");
  const { replication, disableSharedKey } = settings.storage;
  return {
    ...placeOf(ask, now),
    accountTier: at.accountTier ?? now.accountTier ?? "Standard",
    accountReplicationType:
      at.accountReplicationType ?? now.accountReplicationType ?? replication[owner.production ? "prod" : "nonProd"],
    sharedAccessKeyEnabled: now.sharedAccessKeyEnabled ?? !disableSharedKey,
  };
}
