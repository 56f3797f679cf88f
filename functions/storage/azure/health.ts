import type { State } from "../../compose/plan.ts";
import { containerHealth } from "./container.ts";
import type { AzureAsk } from "./readings.ts";

/** Whether account and container can be used. */
export const health = (ask: AzureAsk): Readonly<Record<string, State>> => ({
  account:
    ask.seen("account").atProvider.primaryBlobEndpoint === undefined ? { waitsFor: "an address from Azure" } : "ready",
  container: containerHealth(ask),
});
