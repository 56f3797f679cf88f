import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { isOpen } from "./container.ts";
import type { AzureAsk } from "./readings.ts";

/** An edit that Azure has not carried out yet: nobody should take a bucket for closed before it is. */
export const changing = (ask: AzureAsk): readonly Pending[] =>
  changes(
    [{ field: "publicAccess", now: isOpen(ask), wanted: ask.claim.publicAccess }],
    "Azure changes it now and keeps the objects",
  );
