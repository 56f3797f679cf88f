import { placeOf, type Place } from "../../clouds/azure/place.ts";
import { homeOf } from "./home.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = Place & {
  readonly accountTier: string;
  readonly accountReplicationType: string;
  readonly sharedAccessKeyEnabled: boolean;
};

/**
 * What never changes on a live account. Region and tier would need another account; how it is replicated, and whether
 * keys open it, are the platform's at creation, and a setting that changes cuts nobody off.
 */
export function pinned(ask: AzureAsk): Pinned {
  const { owner, settings, seen } = ask;
  const { forProvider: asked, atProvider: now } = seen("account");
  const { disableSharedKey, replication } = settings.storage;
  return {
    ...placeOf(ask, {
      location: now.location ?? asked.location,
      resourceGroupName: asked.resourceGroupName ?? homeOf(ask).resourceGroupName,
    }),
    accountTier: now.accountTier ?? asked.accountTier ?? "Standard",
    accountReplicationType:
      now.accountReplicationType ??
      asked.accountReplicationType ??
      (owner.production ? replication.prod : replication.nonProd),
    sharedAccessKeyEnabled: asked.sharedAccessKeyEnabled ?? !disableSharedKey,
  };
}
