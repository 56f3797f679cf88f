import { claimHash, cloudName } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";
import type { GcpAsk } from "./readings.ts";

const longest = 63;

/** What no name may begin with or hold. Source: "Bucket names" in the Cloud Storage documentation. */
const reserved = /^goog|g[o0]{2}g[l1]e/;

/** A new name in Cloud Storage, which all projects of the world share; a reserved one becomes a hash alone. */
export function newName(owner: Owner): string {
  const name = cloudName(owner, longest);
  return reserved.test(name) ? `b-${claimHash(owner, 16)}` : name;
}

/** The name of the bucket: the one that it has, else the one that everybody may read from, else a new one. */
export const bucketName = ({ owner, seen }: GcpAsk): string =>
  seen("bucket").externalName ?? seen("public-read").forProvider.bucket ?? newName(owner);
