import { azureName } from "../../clouds/azure/names.ts";
import { resourceGroup } from "../../clouds/azure/resource-group.ts";
import { homeOf } from "./home.ts";
import type { AzureAsk } from "./readings.ts";

/** What a live distribution keeps, whatever the settings say now. */
export type Pinned = {
  readonly profileName: string;
  readonly endpointName: string;
  readonly resourceGroupName: string;
  readonly skuName: string;
};

/**
 * Names, resource group and tier of a profile never change: it would be another one, with another address. Azure itself
 * can raise a tier, and the provider refuses every edit of a profile that is asked for another one than it has: what is
 * there counts more than what was asked for.
 * Source: ForceNew of sku_name in azurerm_cdn_frontdoor_profile.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings lack a resource group.
 */
export function pinned(ask: AzureAsk): Pinned {
  const { owner, settings, seen } = ask;
  const { externalName, forProvider: asked, atProvider: now } = seen("profile");
  const home = homeOf(ask);
  return {
    profileName: externalName ?? home.profile ?? azureName(owner),
    endpointName: seen("endpoint").externalName ?? home.endpoint ?? azureName(owner),
    resourceGroupName: asked.resourceGroupName ?? home.resourceGroupName ?? resourceGroup(settings),
    skuName: now.skuName ?? asked.skuName ?? "Standard_AzureFrontDoor",
  };
}
