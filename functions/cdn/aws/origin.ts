import type { AwsAsk } from "./readings.ts";
import { originHost, type OriginHost } from "./origin-host.ts";

/** What the only origin of a distribution is called there. */
export const originId = "origin";

/** The host that a claim names. Case means nothing in DNS, nor to CloudFront. */
export const wantedDomain = ({ claim }: AwsAsk): string => claim.originDomain.toLowerCase();

/**
 * The access control by which CloudFront signs what it asks of a bucket, else the one that the distribution names
 * already: an id that blinks stays.
 *
 * It is named by id: the list of origins is atomic in server-side apply, so that what the provider resolves in it from
 * a selector would be taken out again by every apply.
 */
const accessControlId = ({ seen }: AwsAsk): string | undefined =>
  seen("origin-access-control").atProvider.id ?? seen("distribution").forProvider.origin?.[0]?.originAccessControlId;

/**
 * Where objects come from in this run. A bucket joins once its access control is known; until then a live distribution
 * keeps the host that it has, and a new one waits (undefined).
 */
export function originDomain(ask: AwsAsk): string | undefined {
  const wanted = wantedDomain(ask);
  const live = ask.seen("distribution");
  if (originHost(wanted) !== "bucket" || accessControlId(ask) !== undefined) return wanted;
  return live.exists ? (live.forProvider.origin?.[0]?.domainName ?? wanted) : undefined;
}

/** The origin of the distribution. @param domain of `originDomain`. */
export function origin(ask: AwsAsk, domain: string) {
  const host = originHost(domain);
  const access = accessControlId(ask);
  const common = { originId, domainName: domain };
  if (host === "bucket") return { ...common, ...(access !== undefined && { originAccessControlId: access }) };
  return {
    ...common,
    customOriginConfig: {
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy: protocolPolicies[host][ask.claim.httpsOnly ? "httpsOnly" : "any"],
      originSslProtocols: ["TLSv1.2"],
    },
  };
}

/**
 * How CloudFront speaks to a host. Source: OriginProtocolPolicy in the CloudFront API reference; a bucket's website
 * speaks HTTP alone ("Website endpoints" in the Amazon S3 user guide).
 */
const protocolPolicies = {
  server: { httpsOnly: "https-only", any: "match-viewer" },
  website: { httpsOnly: "http-only", any: "http-only" },
} as const satisfies Record<Exclude<OriginHost, "bucket">, Record<"httpsOnly" | "any", string>>;
