import type { State } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import { nodeCount } from "./memcached.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether the cache serves. Memorystore's own state is not in the managed resource; what tells of it is. */
export const health = (ask: GcpAsk, { engine }: Pinned): State =>
  ask.seen(engine).isReady ? serves[engine](ask) : { waitsFor: "Memorystore to make it available" };

const serves = {
  redis: ({ seen }) => {
    const { atProvider, details } = seen("redis");
    if (atProvider.host === undefined || atProvider.port === undefined)
      return { waitsFor: "an address from Memorystore" };
    return details["attribute.auth_string"] === undefined ? { waitsFor: "its password from Memorystore" } : "ready";
  },
  memcached: ({ seen }) => {
    const running = seen("memcached").atProvider.memcacheNodes?.filter(({ state }) => state === "READY") ?? [];
    return running.length < nodeCount ? { waitsFor: "Memorystore to start its node" } : "ready";
  },
} as const satisfies Record<Engine, (ask: GcpAsk) => State>;
