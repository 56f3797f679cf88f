import { CachePolicy, Distribution, OriginAccessControl } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { flag, number, parts, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cdn } from "../claim.ts";

const origin = parts({ domainName: text, originAccessControlId: text });
const defaultCacheBehavior = { cachePolicyId: text };

/** Everything that a CDN on AWS reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, distributionId: text }),
  distribution: Distribution.reading({
    forProvider: {
      aliases: texts,
      defaultCacheBehavior,
      origin,
      priceClass: text,
      viewerCertificate: { acmCertificateArn: text },
    },
    atProvider: { defaultCacheBehavior, domainName: text, id: text, origin, status: text },
  }),
  "cache-policy": CachePolicy.reading({
    forProvider: {
      defaultTtl: number,
      name: text,
      parametersInCacheKeyAndForwardedToOrigin: { enableAcceptEncodingGzip: flag },
    },
    atProvider: { id: text },
  }),
  "origin-access-control": OriginAccessControl.reading({ forProvider: { name: text }, atProvider: { id: text } }),
} as const;

export type AwsAsk = Ask<Cdn, AwsSettings, typeof readings>;

/** What a distribution names by the id that CloudFront gives it, and keeps in use. */
export type Part = "cache-policy" | "origin-access-control";
