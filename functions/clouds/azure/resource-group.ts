import { need } from "../../compose/need.ts";
import type { AzureSettings } from "../settings/azure.ts";

/**
 * The resource group of what is composed in a region: the region's, else the one for all. It is never composed, because
 * a group that goes takes all in it along, also what production keeps.
 *
 * @param location Azure's name of the region; none for what is in no region.
 * @throws Refusal PlatformSettingsInvalid when the settings name none.
 */
export const resourceGroup = ({ regions, resourceGroupName }: AzureSettings, location?: string): string =>
  need(
    (location === undefined ? undefined : regions[location]?.resourceGroupName) ?? resourceGroupName,
    "resourceGroupName",
    "the name of a resource group that exists",
  );
