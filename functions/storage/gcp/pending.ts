import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { isOpen } from "./public-read.ts";
import type { GcpAsk } from "./readings.ts";

/** An edit that Cloud Storage has not carried out yet: nobody should take a bucket for closed before it is. */
export const changing = (ask: GcpAsk): readonly Pending[] =>
  changes(
    [{ field: "publicAccess", now: isOpen(ask), wanted: ask.claim.publicAccess }],
    "Cloud Storage changes it now and keeps the objects",
  );
