import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { wantedDomain } from "./origin.ts";
import type { AwsAsk } from "./readings.ts";

/** An edit that CloudFront has not carried out yet: objects still come from the host of before. */
export const changing = (ask: AwsAsk): readonly Pending[] =>
  changes(
    [
      {
        field: "originDomain",
        now: ask.seen("distribution").atProvider.origin?.[0]?.domainName,
        wanted: wantedDomain(ask),
      },
    ],
    "CloudFront changes it while the distribution serves",
  );
