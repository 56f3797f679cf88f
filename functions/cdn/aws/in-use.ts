import type { AwsAsk, Part } from "./readings.ts";

/**
 * Whether the distribution may still name a part of it: as it was last told to, or as CloudFront last reported. A part
 * in use cannot be deleted, and a distribution that reports nothing may name anything.
 */
export function isInUse({ seen }: AwsAsk, part: Part): boolean {
  const { exists, forProvider, atProvider } = seen("distribution");
  const { atProvider: own, externalName } = seen(part);
  const id = own.id ?? externalName;
  if (!exists || id === undefined) return false;
  return atProvider.id === undefined || [forProvider, atProvider].some((one) => named[part](one) === id);
}

/** What a distribution says of its parts, in its spec and in its status alike. */
type Said = {
  readonly defaultCacheBehavior: { readonly cachePolicyId: string | undefined };
  readonly origin: readonly { readonly originAccessControlId?: string }[] | undefined;
};

/** Where a distribution names each of its parts. */
const named: Readonly<Record<Part, (said: Said) => string | undefined>> = {
  "cache-policy": ({ defaultCacheBehavior }) => defaultCacheBehavior.cachePolicyId,
  "origin-access-control": ({ origin }) => origin?.[0]?.originAccessControlId,
};
