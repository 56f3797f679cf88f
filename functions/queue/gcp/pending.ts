import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { sendsDeadLetters } from "./dead-letter-policy.ts";
import type { GcpAsk } from "./readings.ts";

/** An edit that Pub/Sub has not carried out yet. */
export const changing = (ask: GcpAsk): readonly Pending[] =>
  changes(
    [{ field: "deadLetterQueue", now: sendsDeadLetters(ask), wanted: ask.claim.deadLetterQueue }],
    "Pub/Sub changes it while messages flow",
  );
