import { azureName } from "../../clouds/azure/names.ts";
import { filledPolicies, lookingPolicies, mayUpdate } from "../../clouds/azure/policies.ts";
import { marks } from "../../clouds/marks.ts";
import { ManagedRedis } from "../../clouds/models.ts";
import { rawSecretName } from "../../clouds/names.ts";
import type { Resource } from "../../compose/resource.ts";
import { sizeNote } from "../size-note.ts";
import { evictionNames } from "./eviction.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";
import { skuName } from "./skus.ts";

/**
 * The Managed Redis: without a public address, with TLS and a key.
 *
 * The provider takes over a cache that is there under this name, and makes it over at once. So it may change one only
 * after it was seen: then what would cost the data is composed as it is.
 */
export function redis(ask: AzureAsk, pinned: Pinned): Resource {
  const { claim, owner, settings, seen } = ask;
  const live = seen("redis");
  const isKnown = live.atProvider.id !== undefined || mayUpdate(live);
  return ManagedRedis(
    {
      managementPolicies: isKnown ? filledPolicies(owner) : lookingPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: live.externalName ?? azureName(owner),
      writeConnectionSecretToRef: { name: rawSecretName(owner, "redis") },
      annotations: { [sizeNote]: claim.size },
    },
    {
      location: pinned.location,
      resourceGroupName: pinned.resourceGroupName,
      skuName: skuName(ask),
      highAvailabilityEnabled: pinned.highAvailabilityEnabled,
      publicNetworkAccess: "Disabled",
      // Left out, it would be deleted with all that is in it.
      defaultDatabase: {
        accessKeysAuthenticationEnabled: true,
        clientProtocol: "Encrypted",
        clusteringPolicy: pinned.clusteringPolicy,
        evictionPolicy: evictionNames[claim.evictionPolicy],
      },
      tags: marks(owner, settings.tags),
    },
  );
}
