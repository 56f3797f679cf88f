import { resourceGroup } from "../../clouds/azure/resource-group.ts";
import type { AzureAsk } from "./readings.ts";

/** What a live profile keeps, whatever the settings say now. */
export type Pinned = { readonly resourceGroupName: string; readonly skuName: string };

/**
 * Resource group and tier of a profile never change: it would be another one, with another address.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings lack a resource group.
 */
export function pinned({ settings, seen }: AzureAsk): Pinned {
  const { resourceGroupName, skuName } = seen("profile").forProvider;
  return {
    resourceGroupName: resourceGroupName ?? resourceGroup(settings),
    skuName: skuName ?? "Standard_AzureFrontDoor",
  };
}
