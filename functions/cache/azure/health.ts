import type { State } from "../../compose/plan.ts";
import { changing } from "./pending.ts";
import { accessKey, type AzureAsk } from "./readings.ts";

/**
 * Whether the cache serves as the claim asks. Azure reports no state: its address and key say that it is there, and its
 * size that the last edit was carried out, for Ready stays True meanwhile.
 */
export function health(ask: AzureAsk): State {
  const { atProvider, details } = ask.seen("redis");
  if (atProvider.hostname === undefined || atProvider.defaultDatabase.port === undefined)
    return { waitsFor: "an address from Azure" };
  if (details[accessKey] === undefined) return { waitsFor: "its key from Azure" };
  return changing(ask).length > 0 ? { waitsFor: "Azure to change its size" } : "ready";
}
