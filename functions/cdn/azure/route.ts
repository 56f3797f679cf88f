import { FrontdoorRoute } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Resource } from "../../compose/resource.ts";
import { queryStringCachingBehavior } from "./cache.ts";
import { exact, named } from "./envelope.ts";
import type { AzureAsk } from "./readings.ts";

/** What is worth compressing: texts. Front Door does so between 1 KB and 8 MB. */
const contentTypesToCompress = [
  "application/javascript",
  "application/json",
  "application/xml",
  "image/svg+xml",
  "text/css",
  "text/html",
  "text/javascript",
  "text/plain",
];

/** Leads every request to the origin. A redirect to HTTPS needs both protocols. */
export function route(ask: AzureAsk): Resource {
  const { cacheTtlSeconds, compressionEnabled, httpsOnly } = ask.claim;
  return FrontdoorRoute(named(ask, "route", exact(ask)), {
    cdnFrontdoorEndpointIdSelector: selector("endpoint"),
    cdnFrontdoorOriginGroupIdSelector: selector("origin-group"),
    cdnFrontdoorOriginIdsSelector: selector("origin"),
    cdnFrontdoorRuleSetIdsSelector: selector("rule-set"),
    enabled: true,
    linkToDefaultDomain: true,
    patternsToMatch: ["/*"],
    supportedProtocols: ["Http", "Https"],
    httpsRedirectEnabled: httpsOnly,
    forwardingProtocol: httpsOnly ? "HttpsOnly" : "MatchRequest",
    ...(cacheTtlSeconds > 0 && {
      cache: {
        queryStringCachingBehavior,
        compressionEnabled,
        ...(compressionEnabled && { contentTypesToCompress }),
      },
    }),
  });
}
