import { regions } from "../../clouds/regions.ts";
import type { Pinned } from "./pinned.ts";

/** Which bucket a setting is for: the one of the same claim. The provider waits until that is there. */
export const ofBucket = ({ region }: Pinned) => ({
  region: regions[region].aws,
  bucketSelector: { matchControllerRef: true },
});
