import { pin, type Pinned } from "../compose/pin.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Cloud } from "./cloud.ts";
import { regionNames, regions, type Region } from "./regions.ts";

/**
 * The region of a claim: where its resources are already, else the one it names, else the platform's default.
 *
 * @param observed the cloud's own name of the region of what was observed.
 * @throws Refusal PlatformSettingsInvalid when there is none.
 */
export function regionOf(
  cloud: Cloud,
  observed: string | undefined,
  claimed: Region | undefined,
  fallback: Region | undefined,
): Pinned<Region> {
  const live = regionNames.find((name) => regions[name][cloud] === observed);
  const wanted = claimed ?? live ?? fallback;
  if (wanted === undefined)
    throw new Refusal(
      "platform team",
      "PlatformSettingsInvalid",
      "data.defaultRegion must be set, because the claim names no spec.region: received nothing; set one of the two",
    );
  return pin("spec.region", live, wanted, "make a new claim in the other region and move the data");
}
