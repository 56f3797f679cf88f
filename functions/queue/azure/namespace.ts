import { azureName } from "../../clouds/azure/names.ts";
import { marks } from "../../clouds/marks.ts";
import { ServiceBusNamespace } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The Service Bus namespace around one queue: its address, its tier and who may reach it. */
export function namespace({ owner, settings, seen }: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { sku, premiumMessagingPartitions } = pinned;
  return ServiceBusNamespace(
    { ...envelope, externalName: seen("namespace").externalName ?? azureName(owner) },
    {
      location: pinned.location,
      resourceGroupName: pinned.resourceGroupName,
      sku,
      // The provider takes these two on Premium alone, and there it demands them.
      ...(sku === "Premium" && { capacity: 1, premiumMessagingPartitions }),
      minimumTlsVersion: "1.2",
      localAuthEnabled: pinned.hasKey,
      publicNetworkAccessEnabled: true,
      tags: marks(owner, settings.tags),
    },
  );
}
