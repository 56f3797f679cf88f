import {
  S3Bucket,
  S3BucketPolicy,
  S3Encryption,
  S3Lifecycle,
  S3OwnershipControls,
  S3PublicAccessBlock,
  S3Versioning,
} from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { flag, number, part, parts, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Storage } from "../claim.ts";

/** What every setting of a bucket says of it: where it is, and its name, once the provider has found it. */
const home = { bucket: text, region: text } as const;

const algorithms = parts({ applyServerSideEncryptionByDefault: part({ kmsMasterKeyId: text, sseAlgorithm: text }) });

const rules = parts({
  noncurrentVersionTransition: parts({ noncurrentDays: number }),
  transition: parts({ days: number }),
});

/** Everything that a bucket on AWS reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, bucketName: text }),
  bucket: S3Bucket.reading({
    forProvider: { region: text },
    atProvider: { bucketRegionalDomainName: text, id: text },
  }),
  "public-access-block": S3PublicAccessBlock.reading({
    forProvider: home,
    atProvider: { blockPublicPolicy: flag, restrictPublicBuckets: flag },
  }),
  ownership: S3OwnershipControls.reading({ forProvider: home, atProvider: { rule: { objectOwnership: text } } }),
  encryption: S3Encryption.reading({ forProvider: { ...home, rule: algorithms }, atProvider: { rule: algorithms } }),
  versioning: S3Versioning.reading({
    forProvider: home,
    atProvider: { versioningConfiguration: { status: text } },
  }),
  policy: S3BucketPolicy.reading({ forProvider: { ...home, policy: text }, atProvider: { policy: text } }),
  lifecycle: S3Lifecycle.reading({ forProvider: { ...home, rule: rules }, atProvider: { rule: rules } }),
} as const;

export type AwsAsk = Ask<Storage, AwsSettings, typeof readings>;

/** The objects that hold one setting of the bucket each. */
export const settingKeys = [
  "public-access-block",
  "ownership",
  "encryption",
  "versioning",
  "policy",
  "lifecycle",
] as const;
