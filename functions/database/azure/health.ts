import type { State } from "../../compose/plan.ts";
import { differencesOf } from "./pending.ts";
import type { AzureAsk } from "./readings.ts";
import type { Shape } from "./shape.ts";

/**
 * Whether the server serves as the claim asks. Azure reports no state: its address says that it is there, and its size
 * and standby that the last edit was carried out, for Ready stays True meanwhile.
 */
export function health(ask: AzureAsk, shape: Shape, isPasswordKnown: boolean): State {
  const { fqdn, skuName } = ask.seen("server").atProvider;
  if (fqdn === undefined || skuName === undefined) return { waitsFor: "an address from Azure" };
  if (differencesOf(ask, shape).length > 0) return { waitsFor: "Azure to change its size or standby" };
  return isPasswordKnown ? "ready" : { waitsFor: "its Secret credentials" };
}
