import type { State } from "../../compose/plan.ts";
import { isNamed } from "./connection.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether the bucket can be reached. The grant to the public is ready when its provider says so. */
export function health(ask: GcpAsk): Readonly<Record<string, State>> {
  if (!ask.seen("bucket").isReady) return { bucket: { waitsFor: "Cloud Storage" } };
  return { bucket: isNamed(ask) ? "ready" : { waitsFor: "its id from Cloud Storage" } };
}
