import { farewell } from "../../clouds/farewell.ts";
import { CachePolicy } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Cdn } from "../claim.ts";
import { isInUse } from "./in-use.ts";
import { managedPolicy } from "./managed-policies.ts";
import type { AwsAsk } from "./readings.ts";

/** Whether no managed policy is what the claim asks for. */
export const isPolicyNeeded = ({ claim }: AwsAsk): boolean => managedPolicy(claim) === undefined;

/** The policy that the distribution names in this run: until its own is known, the one that it has. */
export const cachePolicyId = ({ claim, seen }: AwsAsk): string | undefined =>
  managedPolicy(claim) ??
  seen("cache-policy").atProvider.id ??
  seen("distribution").forProvider.defaultCacheBehavior.cachePolicyId;

/** The claim's own policy; one that is no longer needed stays as it is until the distribution lets go of it. */
export function cachePolicy(ask: AwsAsk, envelope: Envelope): Resource | undefined {
  if (isPolicyNeeded(ask)) return policy(ask, envelope, ask.claim);
  const former = (kept: Envelope) => policy(ask, kept, formerCaching(ask));
  return isInUse(ask, "cache-policy") ? former(envelope) : farewell(ask.seen("cache-policy"), envelope, former);
}

/** What of a claim is in its cache policy. */
type Caching = Pick<Cdn, "cacheTtlSeconds" | "compressionEnabled">;

function formerCaching({ claim, seen }: AwsAsk): Caching {
  const { defaultTtl, parametersInCacheKeyAndForwardedToOrigin: parameters } = seen("cache-policy").forProvider;
  return {
    cacheTtlSeconds: defaultTtl ?? claim.cacheTtlSeconds,
    compressionEnabled: parameters.enableAcceptEncodingGzip ?? claim.compressionEnabled,
  };
}

/** The longest that an origin may ask for: a year, as in the managed policies. */
const longestSeconds = 31_536_000;

const policy = (
  { owner, seen }: AwsAsk,
  envelope: Envelope,
  { cacheTtlSeconds, compressionEnabled }: Caching,
): Resource =>
  CachePolicy(envelope, {
    name: seen("cache-policy").forProvider.name ?? cloudName(owner, 63),
    comment: `${owner.namespace}/${owner.name}`,
    minTtl: 0,
    defaultTtl: cacheTtlSeconds,
    maxTtl: Math.max(cacheTtlSeconds, longestSeconds),
    parametersInCacheKeyAndForwardedToOrigin: {
      enableAcceptEncodingGzip: compressionEnabled,
      enableAcceptEncodingBrotli: compressionEnabled,
      cookiesConfig: { cookieBehavior: "none" },
      headersConfig: { headerBehavior: "none" },
      queryStringsConfig: { queryStringBehavior: "none" },
    },
  });
