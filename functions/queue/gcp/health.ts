import type { State } from "../../compose/plan.ts";
import type { GcpAsk } from "./readings.ts";

/** What serves messages: applications know each by its id. */
const serving = ["topic", "subscription", "dlq-topic", "dlq-subscription"] as const;

/** How far topics and subscriptions are. A grant is ready when its provider says so. */
export const health = ({ seen }: GcpAsk): Readonly<Record<string, State>> =>
  Object.fromEntries(serving.map((key) => [key, stateOf(seen(key))]));

function stateOf({ isReady, atProvider }: { isReady: boolean; atProvider: { id: string | undefined } }): State {
  if (!isReady) return { waitsFor: "Pub/Sub" };
  return atProvider.id === undefined ? { waitsFor: "its id from Pub/Sub" } : "ready";
}
