import { azureName } from "../../clouds/azure/names.ts";
import { filledPolicies } from "../../clouds/azure/policies.ts";
import { marks } from "../../clouds/marks.ts";
import { PrivateEndpoint } from "../../clouds/models.ts";
import type { State } from "../../compose/plan.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The address of the cache in the platform's network; undefined until the id of the cache is known. */
export function privateEndpoint({ owner, settings, seen }: AzureAsk, pinned: Pinned): Resource | undefined {
  const live = seen("private-endpoint");
  const cacheId = seen("redis").atProvider.id ?? live.forProvider.privateServiceConnection.privateConnectionResourceId;
  if (cacheId === undefined) return undefined;
  return PrivateEndpoint(
    {
      managementPolicies: filledPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: live.externalName ?? azureName(owner, "-pe"),
    },
    {
      location: pinned.location,
      resourceGroupName: pinned.resourceGroupName,
      subnetId: pinned.subnetId,
      privateServiceConnection: {
        name: "redis",
        isManualConnection: false,
        subresourceNames: ["redisEnterprise"],
        privateConnectionResourceId: cacheId,
      },
      privateDnsZoneGroup: { name: "default", privateDnsZoneIds: pinned.privateDnsZoneIds },
      tags: marks(owner, settings.tags),
    },
  );
}

/** Whether the cache has its address in the network. */
export const endpointHealth = ({ seen }: AzureAsk): State =>
  seen("private-endpoint").atProvider.privateServiceConnection.privateIpAddress === undefined
    ? { waitsFor: "a private address from Azure" }
    : "ready";
