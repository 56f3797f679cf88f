import { need } from "../../compose/need.ts";
import type { Kept } from "../../compose/plan.ts";
import { regionOf } from "../region.ts";
import { regions, type Region } from "../regions.ts";
import type { AzureSettings } from "../settings/azure.ts";
import { resourceGroup } from "./resource-group.ts";

type Asked = { readonly claim: { readonly region?: Region | undefined }; readonly settings: AzureSettings };

/** Where the main resource of a claim is already, as far as it was observed. */
type Now = { readonly location: string | undefined; readonly resourceGroupName: string | undefined };

/** Where the resources of a claim are. */
export type Place = {
  /** Azure's name of the region. */
  readonly location: string;
  readonly resourceGroupName: string;
  readonly kept: readonly Kept[];
};

/**
 * Region and resource group of a claim. What is there stays there: in another place it would be another resource.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings lack a region or a resource group.
 */
export function placeOf({ claim, settings }: Asked, now: Now): Place {
  const { value, kept } = regionOf("azure", now.location, claim.region, settings.defaultRegion);
  const location = regions[value].azure;
  return { location, resourceGroupName: now.resourceGroupName ?? resourceGroup(settings, location), kept };
}

type Prepared = NonNullable<AzureSettings["regions"][string]>;

/**
 * The ARM id of something that the platform team prepared in a region.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings lack it.
 */
export const preparedId = (
  { regions: all }: AzureSettings,
  location: string,
  name: Extract<keyof Prepared, `${string}Id`>,
  wanted: string,
): string => need(all[location]?.[name], `regions.${location}.${name}`, wanted);
