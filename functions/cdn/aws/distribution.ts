import { marks } from "../../clouds/marks.ts";
import { Distribution } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { cachePolicyId } from "./cache-policy.ts";
import { origin, originDomain, originId } from "./origin.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * The distribution; undefined while a new one lacks the id of what it names.
 *
 * It is not waited for while edge locations take it in: a provider that restarts meanwhile would make a second one,
 * because CloudFront gives the id and no name collides.
 */
export function distribution(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Resource | undefined {
  const { owner, settings, seen } = ask;
  const policyId = cachePolicyId(ask);
  const domain = originDomain(ask);
  if (domain === undefined || (policyId === undefined && !seen("distribution").exists)) return undefined;
  return Distribution(envelope, {
    enabled: true,
    isIpv6Enabled: true,
    httpVersion: "http2and3",
    comment: `${owner.namespace}/${owner.name}`,
    waitForDeployment: false,
    ...platformOf(ask, pinned),
    origin: [origin(ask, domain)],
    defaultCacheBehavior: behaviour(ask, policyId),
    restrictions: { geoRestriction: { restrictionType: "none" } },
    tags: marks(owner, settings.tags),
  });
}

/** What the platform says of every distribution. The web ACL is a guard, so that it follows the settings at any time. */
const platformOf = ({ settings }: AwsAsk, { priceClass, aliases, certificateArn }: Pinned) => ({
  ...(priceClass !== undefined && { priceClass }),
  ...(aliases && { aliases }),
  ...(settings.cdn.webAclArn !== undefined && { webAclId: settings.cdn.webAclArn }),
  viewerCertificate: certificate(certificateArn),
});

/** The oldest TLS is the platform's to choose with a certificate of its own; CloudFront's own allows TLSv1. */
const certificate = (acmCertificateArn: string | undefined) =>
  acmCertificateArn === undefined
    ? { cloudfrontDefaultCertificate: true }
    : { acmCertificateArn, sslSupportMethod: "sni-only", minimumProtocolVersion: "TLSv1.2_2021" };

/** How requests are answered. No TTL stands here: CloudFront refuses one beside a cache policy. */
const behaviour = ({ claim }: AwsAsk, policyId: string | undefined) => ({
  targetOriginId: originId,
  viewerProtocolPolicy: claim.httpsOnly ? "redirect-to-https" : "allow-all",
  compress: claim.compressionEnabled,
  ...(policyId !== undefined && { cachePolicyId: policyId }),
  allowedMethods: ["GET", "HEAD", "OPTIONS"],
  cachedMethods: ["GET", "HEAD"],
});
