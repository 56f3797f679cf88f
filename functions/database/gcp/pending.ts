import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { sizes } from "../sizes.ts";
import { availability } from "./instance.ts";
import type { GcpAsk } from "./readings.ts";

/** An edit that Cloud SQL has not carried out yet. */
export function changing({ claim, seen }: GcpAsk): readonly Pending[] {
  const { tier, availabilityType } = seen("instance").atProvider.settings;
  return changes(
    [
      { field: "size", now: tier, wanted: sizes[claim.size].gcp },
      {
        field: "highAvailability",
        now: availabilityType && availabilityType === availability.true,
        wanted: claim.highAvailability,
      },
    ],
    "Cloud SQL changes it now and restarts the database for it",
  );
}
