import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { cacheRule, ruleSet } from "./azure/cache.ts";
import { health } from "./azure/health.ts";
import { origin, originGroup } from "./azure/origin.ts";
import { changing } from "./azure/pending.ts";
import { pinned } from "./azure/pinned.ts";
import { endpoint, profile } from "./azure/profile.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { route } from "./azure/route.ts";
import { warnings } from "./azure/ttl.ts";
import { connection } from "./connection.ts";

/** A distribution on Azure is a Front Door profile of its own, with one endpoint and one origin. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { claim, owner, seen } = ask;
  const fixed = pinned(ask);
  const { hostName, id } = seen("endpoint").atProvider;
  const { data: last } = seen("connection");
  const address = { endpoint: known(hostName, last.endpoint), distributionId: known(id, last.distributionId) };
  const frontDoorId = seen("profile").atProvider.resourceGuid;
  const stages = staged({
    connection: {
      resource: connection(address, last, { frontDoorId }),
      waitsFor: "the host name of the endpoint and the id of the profile",
    },
  });

  return {
    resources: {
      profile: profile(ask, fixed),
      endpoint: endpoint(ask, fixed),
      "origin-group": originGroup(ask),
      origin: origin(ask),
      "rule-set": ruleSet(ask),
      "cache-rule": cacheRule(ask),
      route: route(ask),
      ...stages.resources,
    },
    states: health(ask),
    later: stages.later,
    status: {
      provider: "azure",
      ...(address.endpoint !== undefined && { endpoint: address.endpoint }),
      ...(address.distributionId !== undefined && { distributionId: address.distributionId }),
      ...("connection" in stages.resources && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(claim),
    kept: [],
    pending: changing(ask),
  };
});
