/** What a host is to CloudFront: a bucket that it can sign requests for, a bucket's website, or any other server. */
export type OriginHost = "bucket" | "website" | "server";

/**
 * The first that fits counts. A bucket's name may hold dots.
 *
 * Sources: "Methods for accessing a bucket" (with and without region, dual-stack, and the legacy form with a dash) and
 * "Website endpoints" (a dash or a dot before the region, as the region has it) in the Amazon S3 user guide.
 */
const patterns = [
  { host: "website", pattern: /\.s3-website[.-][a-z]{2}(-[a-z]+)+-[0-9]\.amazonaws\.com$/ },
  { host: "bucket", pattern: /\.s3(\.dualstack)?\.[a-z]{2}(-[a-z]+)+-[0-9]\.amazonaws\.com$/ },
  { host: "bucket", pattern: /\.s3-[a-z]{2}(-[a-z]+)+-[0-9]\.amazonaws\.com$/ },
  { host: "bucket", pattern: /\.s3\.amazonaws\.com$/ },
] as const satisfies readonly { host: OriginHost; pattern: RegExp }[];

/** What a host is to CloudFront. @param name in lower case. */
export const originHost = (name: string): OriginHost =>
  patterns.find(({ pattern }) => pattern.test(name))?.host ?? "server";
