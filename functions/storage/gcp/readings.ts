import { StorageBucket, StorageBucketMember } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Storage } from "../claim.ts";

/** Everything that a bucket on Google Cloud reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, bucketName: text }),
  bucket: StorageBucket.reading({
    forProvider: { encryption: { defaultKmsKeyName: text }, location: text, project: text },
    atProvider: { id: text, location: text, publicAccessPrevention: text },
  }),
  "public-read": StorageBucketMember.reading({ forProvider: { bucket: text } }),
} as const;

export type GcpAsk = Ask<Storage, GcpSettings, typeof readings>;
