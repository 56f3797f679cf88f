import { placeOf, preparedId, type Place } from "../../clouds/azure/place.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = Place & {
  readonly highAvailabilityEnabled: boolean;
  readonly clusteringPolicy: string;
  readonly subnetId: string;
  readonly privateDnsZoneIds: readonly string[];
};

/** What never changes on a live cache: each of these would have it, its data or its address replaced. */
export function pinned(ask: AzureAsk): Pinned {
  const { settings, seen } = ask;
  const { forProvider: now, atProvider: at } = seen("redis");
  const { forProvider: endpoint } = seen("private-endpoint");
  const place = placeOf(ask, {
    location: now.location ?? endpoint.location,
    resourceGroupName: now.resourceGroupName ?? endpoint.resourceGroupName,
  });
  return {
    ...place,
    highAvailabilityEnabled:
      at.highAvailabilityEnabled ?? now.highAvailabilityEnabled ?? settings.cache.highAvailability,
    // The provider does not refuse another one: it deletes the database, data and all, and makes a new one.
    clusteringPolicy:
      at.defaultDatabase.clusteringPolicy ?? now.defaultDatabase.clusteringPolicy ?? settings.cache.clusteringPolicy,
    subnetId:
      endpoint.subnetId ??
      preparedId(settings, place.location, "privateEndpointSubnetId", "the ARM id of a subnet for private endpoints"),
    privateDnsZoneIds: endpoint.privateDnsZoneGroup.privateDnsZoneIds ?? [
      preparedId(
        settings,
        place.location,
        "redisPrivateDnsZoneId",
        "the ARM id of the private DNS zone privatelink.redis.azure.net",
      ),
    ],
  };
}
