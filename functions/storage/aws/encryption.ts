import { S3Encryption } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { keyOf } from "./encryption-key.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** What is written on the object: only so can a later run tell an edit of the claim from a change of the settings. */
const wantedNote = "platform.kubecon.io/wants-platform-key";

/** Whether the claim asks for the platform's key. Nobody reads with it anonymously, so public objects do without. */
const wantsKey = ({ claim }: AwsAsk): boolean => claim.encryption && !claim.publicAccess;

/** How S3 encrypts new objects: with the platform's key or with one of its own, never not at all. */
export const encryption = (ask: AwsAsk, pinned: Pinned, envelope: Envelope): Resource =>
  S3Encryption(
    { ...envelope, annotations: { [wantedNote]: String(wantsKey(ask)) } },
    { ...ofBucket(pinned), rule: [ruleOf(ask, pinned)] },
  );

/** The rule for new objects. */
export function ruleOf(ask: AwsAsk, pinned: Pinned) {
  const key = keyOf(liveOf(ask), wantsKey(ask), platformKey(ask, pinned));
  return key === undefined ? ownKeyOfS3 : withKey(key);
}

/** The key that the platform has for new buckets of a region. */
export const platformKey = ({ settings }: AwsAsk, { region }: Pinned): string | undefined =>
  settings.regions[region]?.kmsKeyArns?.storage;

function liveOf({ seen }: AwsAsk) {
  const { exists, annotation, forProvider } = seen("encryption");
  const key = forProvider.rule?.[0]?.applyServerSideEncryptionByDefault?.kmsMasterKeyId;
  const noted = annotation(wantedNote);
  return { exists, key, wanted: noted === undefined ? undefined : noted === "true" };
}

const ownKeyOfS3 = { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } } as const;

/** A bucket key spares a call to KMS for every object. Source: "Reducing the cost of SSE-KMS" in the S3 User Guide. */
const withKey = (kmsMasterKeyId: string) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId },
  bucketKeyEnabled: true,
});
