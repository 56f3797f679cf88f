/** Who may read objects beside those whom IAM allows it. */
type Readers = {
  readonly public: boolean;
  /** The account whose CloudFront distributions may. */
  readonly cloudFrontOf: string | undefined;
};

/** Tells the statement that lets the public in. */
const publicRead = "PublicRead";

/** The policy of a bucket: TLS only, and its readers. IAM decides who else may use it. */
export function bucketPolicy(bucket: string, readers: Readers): string {
  const arn = `arn:aws:s3:::${bucket}`;
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      onlyTls(arn),
      ...(readers.public ? [read(publicRead, "*", arn)] : []),
      ...(readers.cloudFrontOf === undefined ? [] : [cloudFrontRead(arn, readers.cloudFrontOf)]),
    ],
  });
}

const onlyTls = (arn: string) => ({
  Sid: "DenyInsecureTransport",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

const read = (Sid: string, Principal: "*" | { readonly Service: string }, arn: string) => ({
  Sid,
  Effect: "Allow",
  Principal,
  Action: "s3:GetObject",
  Resource: `${arn}/*`,
});

/** A fixed account makes the statement no public one. Source: 'The meaning of "public"' in the Amazon S3 User Guide. */
const cloudFrontRead = (arn: string, account: string) => ({
  ...read("CloudFrontRead", { Service: "cloudfront.amazonaws.com" }, arn),
  Condition: { StringEquals: { "aws:SourceAccount": account } },
});

/** Whether a policy lets the public read objects; undefined when there is none. */
export const letsPublicRead = (policy: string | undefined): boolean | undefined =>
  policy === undefined ? undefined : new RegExp(`"Sid":\\s*"${publicRead}"`).test(policy);
