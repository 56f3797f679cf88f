import { projectOf } from "../../clouds/gcp/project.ts";
import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import type { Kept } from "../../compose/plan.ts";
import type { GcpAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = { readonly project: string; readonly region: Region; readonly kept: readonly Kept[] };

/** Project and region never change on a live bucket, nor on one that was found under its name: its objects are there. */
export function pinned({ claim, settings, seen }: GcpAsk): Pinned {
  const { forProvider, atProvider } = seen("bucket");
  const location = atProvider.location ?? forProvider.location;
  const region = regionOf("gcp", location?.toLowerCase(), claim.region, settings.defaultRegion);
  return { project: projectOf(settings, [forProvider]), region: region.value, kept: region.kept };
}
