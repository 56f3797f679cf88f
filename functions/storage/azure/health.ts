import type { State } from "../../compose/plan.ts";
import type { AzureAsk } from "./readings.ts";

/** Whether each resource has what an application needs of it, beside what its provider says. */
export const health = ({ seen }: AzureAsk): Readonly<Record<string, State>> => ({
  account: given(seen("account").atProvider.primaryBlobEndpoint, "an address from Azure"),
  container: given(seen("container").atProvider.id, "an id from Azure"),
});

const given = (value: string | undefined, waitsFor: string): State => (value === undefined ? { waitsFor } : "ready");
