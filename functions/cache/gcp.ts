import { objectName } from "../clouds/names.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { addressOf, connectionOf } from "./gcp/connection.ts";
import { health } from "./gcp/health.ts";
import { memcached } from "./gcp/memcached.ts";
import { changing } from "./gcp/pending.ts";
import { pinned, type Pinned } from "./gcp/pinned.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { redis } from "./gcp/redis.ts";
import { refuse } from "./gcp/refusals.ts";
import { waitsOf } from "./gcp/stages.ts";
import { warnings } from "./gcp/warnings.ts";

/** A cache on Google Cloud is a private Memorystore instance: redis with a password and TLS, memcached with neither. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const fixed = pinned(ask);
  refuse(ask, fixed);
  const secret = connectionOf(ask, fixed);
  const stages = staged({ connection: { resource: secret, waitsFor: waitsOf(ask, fixed) } });
  return {
    resources: {
      ...(fixed.engine === "redis" ? { redis: redis(ask, fixed) } : { memcached: memcached(ask, fixed) }),
      ...stages.resources,
    },
    states: { [fixed.engine]: health(ask, fixed) },
    later: stages.later,
    status: { ...status(ask, fixed), ...(secret && { connectionSecret: objectName(ask.owner, "connection") }) },
    warnings: warnings(ask.claim, fixed),
    kept: fixed.kept,
    pending: changing(ask),
  };
});

function status(ask: GcpAsk, fixed: Pinned) {
  const { endpoint, port } = addressOf(ask, fixed);
  return {
    provider: "gcp",
    region: regions[fixed.region].gcp,
    ...(endpoint !== undefined && port !== undefined && { endpoint, port: Number(port) }),
  };
}
