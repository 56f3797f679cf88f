import { FrontdoorOrigin, FrontdoorOriginGroup } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Resource } from "../../compose/resource.ts";
import { filled, named } from "./envelope.ts";
import type { AzureAsk } from "./readings.ts";

/** The group of one origin: without a probe, which has nowhere else to go, and without affinity, which spoils caching. */
export const originGroup = (ask: AzureAsk): Resource =>
  FrontdoorOriginGroup(named(ask, "origin-group", filled(ask)), {
    cdnFrontdoorProfileIdSelector: selector("profile"),
    sessionAffinityEnabled: false,
    loadBalancing: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 },
  });

/** The host of the origin: case means nothing in DNS, and Azure answers in lower case. */
export const hostOf = ({ claim }: AzureAsk): string => claim.originDomain.toLowerCase();

/** Where objects come from. It is asked by its own name, and its certificate must have that name. */
export function origin(ask: AzureAsk): Resource {
  const host = hostOf(ask);
  return FrontdoorOrigin(named(ask, "origin", filled(ask)), {
    cdnFrontdoorOriginGroupIdSelector: selector("origin-group"),
    hostName: host,
    originHostHeader: host,
    certificateNameCheckEnabled: true,
    enabled: true,
    httpPort: 80,
    httpsPort: 443,
    priority: 1,
    weight: 1000,
  });
}
