import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { sizes } from "../sizes.ts";
import type { AwsAsk } from "./readings.ts";

/** An edit that RDS has not carried out yet: in production it waits for the maintenance window. */
export function changing({ claim, seen }: AwsAsk): readonly Pending[] {
  const { instanceClass, multiAz } = seen("instance").atProvider;
  return changes(
    [
      { field: "size", now: instanceClass, wanted: sizes[claim.size].aws },
      { field: "highAvailability", now: multiAz, wanted: claim.highAvailability },
    ],
    "RDS changes it now or in its maintenance window",
  );
}
