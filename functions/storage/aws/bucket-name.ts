import { cloudName } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";
import { settingKeys, type AwsAsk } from "./readings.ts";

const longest = 63;

/**
 * How no name may begin. Endings that S3 keeps for itself cannot come up: every name ends with a hash.
 * Source: "General purpose bucket naming rules" in the Amazon S3 User Guide.
 */
const reserved = ["sthree-", "amzn-s3-demo-"] as const;

/** A new name in S3. */
export function newName(owner: Owner): string {
  const name = cloudName(owner, longest);
  return reserved.some((beginning) => name.startsWith(beginning)) ? `x${cloudName(owner, longest - 1)}` : name;
}

/** The name of the bucket in S3: the one that it has, else the one that its settings were made for, else a new one. */
export const bucketName = ({ owner, seen }: AwsAsk): string =>
  seen("bucket").externalName ??
  settingKeys.map((key) => seen(key).forProvider.bucket).find((name) => name !== undefined) ??
  newName(owner);
