import { lockReading } from "../../clouds/azure/lock.ts";
import { ManagedRedis, PrivateEndpoint } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, number, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cache } from "../claim.ts";

/**
 * The connection detail with the key that applications use.
 * Source: fieldPathToSecretKey in pkg/resource/sensitive.go of crossplane/upjet.
 */
export const accessKey = "attribute.default_database.0.primary_access_key";

/** Everything that a cache on Azure reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, port: text, password: text }),
  redis: ManagedRedis.reading({
    forProvider: {
      defaultDatabase: { clusteringPolicy: text },
      highAvailabilityEnabled: flag,
      location: text,
      resourceGroupName: text,
      skuName: text,
    },
    atProvider: {
      defaultDatabase: { clusteringPolicy: text, port: number },
      highAvailabilityEnabled: flag,
      hostname: text,
      id: text,
      skuName: text,
    },
    details: { [accessKey]: text },
  }),
  "private-endpoint": PrivateEndpoint.reading({
    forProvider: {
      location: text,
      privateDnsZoneGroup: { privateDnsZoneIds: texts },
      privateServiceConnection: { privateConnectionResourceId: text },
      resourceGroupName: text,
      subnetId: text,
    },
    atProvider: { privateServiceConnection: { privateIpAddress: text } },
  }),
  lock: lockReading,
} as const;

export type AzureAsk = Ask<Cache, AzureSettings, typeof readings>;

/** Whether the claim has become something already: then an edit of it is not refused as a whole. */
export const isLive = ({ seen }: AzureAsk): boolean =>
  seen("redis").exists || seen("private-endpoint").exists || seen("connection").exists;
