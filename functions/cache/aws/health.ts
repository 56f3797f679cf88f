import type { Engine } from "../engines.ts";
import type { State } from "../../compose/plan.ts";
import type { AwsAsk } from "./readings.ts";

/** Where each engine is reached. The endpoints that hold a port as well are left alone. */
export const addressOf: Readonly<Record<Engine, (ask: AwsAsk) => string | undefined>> = {
  redis: ({ seen }) => seen("replication-group").atProvider.primaryEndpointAddress,
  memcached: ({ seen }) => seen("cluster").atProvider.clusterAddress,
};

/** Whether the cache serves. ElastiCache's kinds have no status of their own: an address says it. */
export function health(ask: AwsAsk, engine: Engine, isPasswordKnown: boolean): State {
  if (addressOf[engine](ask) === undefined) return { waitsFor: "an address from ElastiCache" };
  return isPasswordKnown ? "ready" : { waitsFor: "its Secret credentials" };
}
