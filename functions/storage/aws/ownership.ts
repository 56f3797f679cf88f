import { S3OwnershipControls } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";

/** The bucket owns every object in it, and access lists are off: policies alone say who may do what. */
export const objectOwnership = "BucketOwnerEnforced";

export const ownership = (pinned: Pinned, envelope: Envelope): Resource =>
  S3OwnershipControls(envelope, { ...ofBucket(pinned), rule: { objectOwnership } });
