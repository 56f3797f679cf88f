import type { State } from "../../compose/plan.ts";
import { addressOf } from "./address.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** What a provider calls ready before it is of use. */
export const health = (ask: GcpAsk, pinned: Pinned): Readonly<Record<string, State>> => ({
  address: ask.seen("address").atProvider.address === undefined ? { waitsFor: "an address from Google" } : "ready",
  certificate: certificateHealth(ask, pinned),
});

/**
 * A certificate says nowhere that it is active, but one that was issued expires. Until then no client can connect.
 * Source: "Use Google-managed SSL certificates": it is issued once DNS leads to a load balancer that names it.
 */
function certificateHealth(ask: GcpAsk, { host }: Pinned): State {
  if (ask.seen("certificate").atProvider.expireTime !== undefined) return "ready";
  const address = addressOf(ask);
  const needed = address === undefined ? `${host} in DNS` : `${host} A ${address}`;
  return { waitsFor: `Google to issue it, which can take an hour and more (needs ${needed})` };
}
