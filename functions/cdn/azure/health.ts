import type { State } from "../../compose/plan.ts";
import type { AzureAsk } from "./readings.ts";

/** Whether the profile and the endpoint have what clients and origins need of them. */
export const health = ({ seen }: AzureAsk): Readonly<Record<string, State>> => ({
  profile: given(seen("profile").atProvider.resourceGuid, "an id from Azure"),
  endpoint: given(seen("endpoint").atProvider.hostName, "a host name from Azure"),
});

const given = (value: string | undefined, waitsFor: string): State => (value === undefined ? { waitsFor } : "ready");
