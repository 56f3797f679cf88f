import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import type { Kept } from "../../compose/plan.ts";
import { settingKeys, type AwsAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = { readonly region: Region; readonly kept: readonly Kept[] };

/** The region never changes on a live bucket: another one there would be empty. All else of a claim may change. */
export function pinned({ claim, settings, seen }: AwsAsk): Pinned {
  const live = [seen("bucket"), ...settingKeys.map((key) => seen(key))].map(({ forProvider }) => forProvider.region);
  const region = regionOf(
    "aws",
    live.find((name) => name !== undefined),
    claim.region,
    settings.defaultRegion,
  );
  return { region: region.value, kept: region.kept };
}
