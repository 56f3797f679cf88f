import { projectOf } from "../../clouds/gcp/project.ts";
import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import type { Kept } from "../../compose/plan.ts";
import { bucketName } from "./names.ts";
import type { GcpAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly project: string;
  readonly region: Region;
  /** The name of the bucket in all of Cloud Storage. */
  readonly name: string;
  readonly kept: readonly Kept[];
};

/** A bucket never moves to another project or location and never changes its name. */
export function pinned({ claim, owner, settings, seen }: GcpAsk): Pinned {
  const { externalName, forProvider } = seen("bucket");
  const region = regionOf("gcp", forProvider.location?.toLowerCase(), claim.region, settings.defaultRegion);
  return {
    project: projectOf(settings, [forProvider]),
    region: region.value,
    name: externalName ?? bucketName(owner),
    kept: region.kept,
  };
}
