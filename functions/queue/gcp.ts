import { objectName } from "../clouds/names.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import type { Resource } from "../compose/resource.ts";
import { connectionOf, endpointOf } from "./gcp/connection.ts";
import { deadLetters, keptDeadLetters } from "./gcp/dead-letters.ts";
import { needsClientSupport } from "./gcp/fifo.ts";
import { health } from "./gcp/health.ts";
import { changing } from "./gcp/pending.ts";
import { pinned } from "./gcp/pinned.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { waitsOf, type Waits } from "./gcp/stages.ts";
import { subscription } from "./gcp/subscription.ts";
import { topic } from "./gcp/topic.ts";

/** A queue on Google Cloud is a Pub/Sub topic with one subscription, and such a pair again for dead letters. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const fixed = pinned(ask);
  const waits = waitsOf(ask);
  const secret = connectionOf(ask);
  const all = { topic: topic(ask, fixed), subscription: subscription(ask, fixed), ...deadLetters(ask, fixed) };
  return {
    resources: { ...withoutWaiting(all, waits), ...(secret && { connection: secret }) },
    states: health(ask),
    later: Object.entries(waits).map(([key, waitsFor]) => ({ key, waitsFor })),
    status: {
      ...status(endpointOf(ask), regions[fixed.region].gcp),
      ...(secret && { connectionSecret: objectName(ask.owner, "connection") }),
    },
    warnings: needsClientSupport(fixed),
    kept: [...fixed.kept, ...keptDeadLetters(ask)],
    pending: changing(ask),
  };
});

const withoutWaiting = (all: Readonly<Record<string, Resource>>, waits: Waits): Readonly<Record<string, Resource>> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(waits, key)));

const status = (endpoint: string | undefined, region: string) => ({
  provider: "gcp",
  region,
  ...(endpoint !== undefined && { endpoint }),
});
