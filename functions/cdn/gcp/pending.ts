import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { isHttpsOnlyNow } from "./http-proxy.ts";
import { originNow } from "./origin.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Edits that Google Cloud has not carried out yet. */
export const changing = (ask: GcpAsk, { origin }: Pinned): readonly Pending[] => [
  ...changes(
    [{ field: "originDomain", now: originNow(ask), wanted: origin }],
    "the new one is asked once it is set up, and objects in the cache stay until their time is over",
  ),
  ...changes(
    [{ field: "httpsOnly", now: isHttpsOnlyNow(ask), wanted: ask.claim.httpsOnly }],
    "Google switches it while it serves",
  ),
];
