import { FrontdoorRule, FrontdoorRuleSet } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Resource } from "../../compose/resource.ts";
import { exact, filled, named } from "./envelope.ts";
import type { AzureAsk } from "./readings.ts";
import { cacheDuration } from "./ttl.ts";

/** How objects with a query string are kept apart: the same on the rule and on the route. */
export const queryStringCachingBehavior = "UseQueryString";

/** The rule set with the one rule. It stays also when nothing is cached: the route goes on naming it. */
export const ruleSet = (ask: AzureAsk): Resource =>
  FrontdoorRuleSet(named(ask, "rule-set", filled(ask)), { cdnFrontdoorProfileIdSelector: selector("profile") });

/** For how long objects are kept. Azure takes no other field beside `Disabled`. */
export function cacheRule(ask: AzureAsk): Resource {
  const { cacheTtlSeconds, compressionEnabled } = ask.claim;
  return FrontdoorRule(named(ask, "cache-rule", exact(ask)), {
    cdnFrontdoorRuleSetIdSelector: selector("rule-set"),
    order: 1,
    behaviorOnMatch: "Continue",
    actions: {
      routeConfigurationOverrideAction:
        cacheTtlSeconds === 0
          ? { cacheBehavior: "Disabled" }
          : {
              cacheBehavior: "OverrideAlways",
              cacheDuration: cacheDuration(cacheTtlSeconds),
              queryStringCachingBehavior,
              compressionEnabled,
            },
    },
  });
}
