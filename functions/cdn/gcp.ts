import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { address } from "./gcp/address.ts";
import { backend } from "./gcp/backend.ts";
import { addressStatus, connectionOf } from "./gcp/connection.ts";
import { currentEndpoint, currentGroup, formerEndpoints } from "./gcp/endpoints.ts";
import { forwardingRule } from "./gcp/forwarding-rule.ts";
import { health } from "./gcp/health.ts";
import { httpProxy } from "./gcp/http-proxy.ts";
import { httpsProxy } from "./gcp/https-proxy.ts";
import { isOriginSetUp } from "./gcp/origin.ts";
import { ownKeys, ownParts } from "./gcp/own.ts";
import { changing } from "./gcp/pending.ts";
import { pinned, type Pinned } from "./gcp/pinned.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { record } from "./gcp/record.ts";
import { after } from "./gcp/stages.ts";
import { ttlClamped } from "./gcp/ttl.ts";
import { redirectUrlMap, urlMap } from "./gcp/url-map.ts";

/** A distribution on Google Cloud is a global load balancer with Cloud CDN, from its name in DNS to its origin. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const fixed = pinned(ask);
  const { resources, later } = chain(ask, fixed);
  return {
    resources: {
      ...formerEndpoints(ask, fixed),
      ...currentGroup(ask, fixed),
      "redirect-url-map": redirectUrlMap(ask, fixed),
      address: address(ask, fixed),
      ...ownParts(ask, fixed),
      ...resources,
    },
    states: health(ask, fixed),
    later,
    status: {
      provider: "gcp",
      ...addressStatus(ask, fixed),
      ...(resources["connection"] && { connectionSecret: objectName(ask.owner, "connection") }),
    },
    warnings: ttlClamped(ask.claim),
    kept: [],
    pending: changing(ask, fixed),
  };
});

/** Each part names the one before it, which has to be there then. */
const chain = (ask: GcpAsk, fixed: Pinned) =>
  staged({
    ...currentEndpoint(ask, fixed),
    backend: {
      resource: ask.seen("backend").exists || isOriginSetUp(ask, fixed) ? backend(ask, fixed) : undefined,
      waitsFor: "the endpoint",
    },
    "url-map": after(ask, "url-map", ["backend"], () => urlMap(ask, fixed)),
    "https-proxy": after(ask, "https-proxy", ["url-map", ...ownKeys(fixed)], () => httpsProxy(ask, fixed)),
    "http-proxy": after(ask, "http-proxy", ["url-map", "redirect-url-map"], () => httpProxy(ask, fixed)),
    "https-rule": after(ask, "https-rule", ["https-proxy", "address"], () => forwardingRule(ask, fixed, "https-rule")),
    "http-rule": after(ask, "http-rule", ["http-proxy", "address"], () => forwardingRule(ask, fixed, "http-rule")),
    record: { resource: record(ask, fixed), waitsFor: "the address" },
    connection: after(ask, "connection", ["https-rule", "http-rule"], () => connectionOf(ask, fixed)),
  });
