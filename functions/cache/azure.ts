import { lockStage } from "../clouds/azure/lock.ts";
import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { connectionOf } from "./azure/connection.ts";
import { engineKept } from "./azure/engine.ts";
import { health } from "./azure/health.ts";
import { memory } from "./azure/memory.ts";
import { changing } from "./azure/pending.ts";
import { pinned } from "./azure/pinned.ts";
import { endpointHealth, privateEndpoint } from "./azure/private-endpoint.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { redis } from "./azure/redis.ts";

/** A cache on Azure is a Managed Redis without a public address, and a private endpoint in the platform's network. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { owner, seen } = ask;
  const engine = engineKept(ask);
  const warnings = memory(ask);
  const fixed = pinned(ask);
  const inNetwork = privateEndpoint(ask, fixed);
  const { endpoint, port, secret } = connectionOf(ask);
  const stages = staged({
    "private-endpoint": { resource: inNetwork, waitsFor: "the id of the cache" },
    ...lockStage(ask, seen("lock"), seen("redis").atProvider.id, "the cache"),
    connection: { resource: secret, waitsFor: "the address and the key of the cache" },
  });

  return {
    resources: { redis: redis(ask, fixed), ...stages.resources },
    states: { redis: health(ask), "private-endpoint": endpointHealth(ask) },
    later: stages.later,
    status: {
      provider: "azure",
      region: fixed.location,
      ...(endpoint !== undefined && port !== undefined && { endpoint, port: Number(port) }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings,
    kept: [...fixed.kept, ...engine],
    pending: changing(ask),
  };
});
