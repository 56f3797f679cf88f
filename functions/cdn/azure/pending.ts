import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { hostOf } from "./origin.ts";
import type { AzureAsk } from "./readings.ts";

/** Edits that Front Door has not carried out yet: it stays Ready and serves as before meanwhile. */
export const changing = (ask: AzureAsk): readonly Pending[] =>
  changes(
    [
      { field: "originDomain", now: ask.seen("origin").atProvider.hostName?.toLowerCase(), wanted: hostOf(ask) },
      { field: "httpsOnly", now: ask.seen("route").atProvider.httpsRedirectEnabled, wanted: ask.claim.httpsOnly },
    ],
    "Azure changes it while the distribution serves",
  );
