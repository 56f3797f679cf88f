import { S3PublicAccessBlock } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * The lock in front of the bucket. Opened, it lets policies make objects public, never access lists.
 * Closed, it also cuts off what a policy still makes public (`restrictPublicBuckets`).
 */
export const publicAccessBlock = ({ claim }: AwsAsk, pinned: Pinned, envelope: Envelope): Resource =>
  S3PublicAccessBlock(envelope, {
    ...ofBucket(pinned),
    blockPublicAcls: true,
    ignorePublicAcls: true,
    blockPublicPolicy: !claim.publicAccess,
    restrictPublicBuckets: !claim.publicAccess,
  });

/** Whether policies may make objects public now; undefined while that is not known, or half and half. */
export function isOpen({ seen }: AwsAsk): boolean | undefined {
  const { blockPublicPolicy, restrictPublicBuckets } = seen("public-access-block").atProvider;
  if (blockPublicPolicy === undefined || blockPublicPolicy !== restrictPublicBuckets) return undefined;
  return !blockPublicPolicy;
}
