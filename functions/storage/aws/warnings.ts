import type { Warning } from "../../compose/plan.ts";
import { platformKey } from "./encryption.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** What S3 cannot do for this claim. */
export function warnings(ask: AwsAsk, pinned: Pinned): readonly Warning[] {
  const { encryption, publicAccess } = ask.claim;
  if (!encryption) return [alwaysOn];
  return publicAccess && platformKey(ask, pinned) !== undefined ? [withoutPlatformKey] : [];
}

/** Source: "Amazon S3 now automatically encrypts all new objects" in the Amazon S3 User Guide. */
const alwaysOn: Warning = {
  reason: "EncryptionAlwaysOn",
  message:
    "spec.encryption false cannot be: S3 encrypts every object, here with a key of its own (SSE-S3); set encryption " +
    "to true",
};

/** Source: "Using server-side encryption with AWS KMS keys" in the Amazon S3 User Guide. */
const withoutPlatformKey: Warning = {
  reason: "PublicObjectsUseSseS3",
  message:
    "spec.publicAccess: nobody reads anonymously what the platform's key encrypts, so new objects get a key of S3 " +
    "(SSE-S3); copy older ones onto themselves to make them readable, or set publicAccess to false",
};
