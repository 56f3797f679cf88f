import type { State } from "../../compose/plan.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether the instance serves. Cloud SQL's own state is not in the managed resource; its private address is. */
export function health({ seen }: GcpAsk): State {
  const { isReady, atProvider } = seen("instance");
  if (!isReady) return { waitsFor: "Cloud SQL to make it available" };
  return atProvider.privateIpAddress === undefined ? { waitsFor: "a private address from Cloud SQL" } : "ready";
}
