import { S3Versioning } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** S3 knows no way back to a bucket that was never versioned: switched off, it is suspended and old versions stay. */
export const versioningStatus = ({ claim }: AwsAsk) => (claim.versioning ? "Enabled" : "Suspended");

export const versioning = (ask: AwsAsk, pinned: Pinned, envelope: Envelope): Resource =>
  S3Versioning(envelope, { ...ofBucket(pinned), versioningConfiguration: { status: versioningStatus(ask) } });
