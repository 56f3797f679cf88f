import type { State } from "../../compose/plan.ts";
import { connectionString } from "./authorization-rule.ts";
import type { AzureAsk } from "./readings.ts";

/** Whether each resource has what an application needs of it, beside what its provider says. */
export const health = (ask: AzureAsk): Readonly<Record<string, State>> => ({
  namespace: given(ask.seen("namespace").atProvider.endpoint, "an address from Azure"),
  queue: given(ask.seen("queue").atProvider.id, "an id from Azure"),
  "authorization-rule": given(connectionString(ask), "a key from Azure"),
});

const given = (value: string | undefined, waitsFor: string): State => (value === undefined ? { waitsFor } : "ready");
