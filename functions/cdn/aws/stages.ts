import { cachePolicyId } from "./cache-policy.ts";
import { originDomain } from "./origin.ts";
import type { AwsAsk } from "./readings.ts";

/** What a new distribution waits for: the ids of what it names. */
export const distributionWait = (ask: AwsAsk): string =>
  [
    ...(cachePolicyId(ask) === undefined ? ["the id of the cache-policy"] : []),
    ...(originDomain(ask) === undefined ? ["the id of the origin-access-control"] : []),
  ].join(" and ");
