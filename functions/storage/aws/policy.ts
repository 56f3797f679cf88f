import { S3BucketPolicy } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { bucketName } from "./bucket-name.ts";
import { bucketPolicy, letsPublicRead } from "./documents.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";
import { isOpen } from "./public-access-block.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * The policy of the bucket; undefined while a new one waits for the block to open.
 *
 * A new public one waits as a whole: the bucket may be one that was kept, and its readers would be shut out meanwhile.
 */
export function policy(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Resource | undefined {
  const isPublic = mayPublish(ask);
  if (ask.claim.publicAccess && !isPublic && !ask.seen("policy").exists) return undefined;
  return S3BucketPolicy(envelope, {
    ...ofBucket(pinned),
    policy: bucketPolicy(bucketName(ask), { public: isPublic, cloudFrontOf: cloudFrontOf(ask) }),
  });
}

/**
 * Whether the policy lets the public read in this run. S3 refuses that while the block is closed, so the block opens
 * first. When it closes, the statement goes at once: whichever is there first, block or policy, shuts the public out.
 */
export function mayPublish(ask: AwsAsk): boolean {
  const wasPublic = letsPublicRead(ask.seen("policy").forProvider.policy) === true;
  return ask.claim.publicAccess && (wasPublic || isOpen(ask) === true);
}

/** Follows the settings on live buckets too: who may read is no default, and taking it back has to work. */
const cloudFrontOf = ({ settings: { storage } }: AwsAsk) =>
  storage.allowCloudFrontRead ? storage.accountId : undefined;
