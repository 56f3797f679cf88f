import type { Warning } from "../../compose/plan.ts";
import { originHost } from "./origin-host.ts";
import { wantedDomain } from "./origin.ts";
import type { AwsAsk } from "./readings.ts";

/** What CloudFront cannot do for this claim, in the order of the table of reasons. */
export const warnings = (ask: AwsAsk): readonly Warning[] => [
  ...accessUnverified(ask),
  ...plaintext(ask),
  ...compressionInactive(ask),
];

/** The buckets of this account's claims let CloudFront read when the platform says so; of any other nothing is known. */
function accessUnverified(ask: AwsAsk): readonly Warning[] {
  const domain = wantedDomain(ask);
  if (originHost(domain) !== "bucket" || ask.settings.storage.allowCloudFrontRead) return [];
  return [
    {
      reason: "OriginAccessUnverified",
      message:
        `spec.originDomain "${domain}" is a bucket that nobody here can look into: viewers get 403 unless its ` +
        `policy lets cloudfront.amazonaws.com do s3:GetObject; those of storage claims do once the platform team sets ` +
        `storage.allowCloudFrontRead`,
    },
  ];
}

function plaintext(ask: AwsAsk): readonly Warning[] {
  const domain = wantedDomain(ask);
  if (originHost(domain) !== "website" || !ask.claim.httpsOnly) return [];
  return [
    {
      reason: "OriginPlaintext",
      message:
        `spec.httpsOnly ends at CloudFront: "${domain}" is a bucket's website, which speaks HTTP alone; name the bucket ` +
        `itself (<bucket>.s3.<region>.amazonaws.com), or set httpsOnly to false`,
    },
  ];
}

function compressionInactive({ claim: { cacheTtlSeconds, compressionEnabled } }: AwsAsk): readonly Warning[] {
  if (cacheTtlSeconds > 0 || !compressionEnabled) return [];
  return [
    {
      reason: "CompressionInactive",
      message:
        "spec.compressionEnabled has no effect with cacheTtlSeconds 0: CloudFront compresses only what it may cache; " +
        "set cacheTtlSeconds to 1 or more, or compressionEnabled to false",
    },
  ];
}
