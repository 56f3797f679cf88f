import type { Cdn } from "../claim.ts";

/** The cache policies that CloudFront has for everybody. Source: "Use managed cache policies" in its developer guide. */
const managedPolicies = {
  CachingOptimized: "658327ea-f89d-4fab-a63d-7e88639e58f6",
  CachingOptimizedForUncompressedObjects: "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
  CachingDisabled: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
} as const;

/** What CachingOptimized keeps an object for when its origin says nothing. */
const optimizedSeconds = 86_400;

/** The managed policy that is what a claim asks for; undefined when it needs one of its own. */
export function managedPolicy({ cacheTtlSeconds, compressionEnabled }: Cdn): string | undefined {
  if (cacheTtlSeconds === 0) return managedPolicies.CachingDisabled;
  if (cacheTtlSeconds !== optimizedSeconds) return undefined;
  return compressionEnabled ? managedPolicies.CachingOptimized : managedPolicies.CachingOptimizedForUncompressedObjects;
}
