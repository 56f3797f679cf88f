import { farewell } from "../../clouds/farewell.ts";
import { S3Lifecycle } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { ofBucket } from "./of-bucket.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** Cold, read without a restore, and the one such class without a least age. Source: "Storage classes" of S3. */
const storageClass = "GLACIER_IR";

/** The rule that moves objects to cold storage, or none; one that is no longer wanted is armed before it is dropped. */
export function lifecycle(ask: AwsAsk, pinned: Pinned, envelope: Envelope): { readonly lifecycle?: Resource } {
  const compose = (held: Envelope) => configuration(ask, pinned, held, daysOf(ask));
  const isWanted = ask.claim.lifecycleDays > 0;
  const resource = isWanted ? compose(envelope) : farewell(ask.seen("lifecycle"), envelope, compose);
  return resource ? { lifecycle: resource } : {};
}

/** After how many days objects move; a rule that is about to go stays as it is. */
export function daysOf({ claim, seen }: AwsAsk): number {
  const [live] = seen("lifecycle").forProvider.rule ?? [];
  return claim.lifecycleDays > 0 ? claim.lifecycleDays : (live?.transition?.[0]?.days ?? 0);
}

const configuration = (ask: AwsAsk, pinned: Pinned, envelope: Envelope, days: number): Resource =>
  S3Lifecycle(envelope, {
    ...ofBucket(pinned),
    transitionDefaultMinimumObjectSize: "all_storage_classes_128K",
    rule: [
      {
        id: "cold-storage",
        status: "Enabled",
        filter: [{ prefix: "" }],
        transition: [{ days, storageClass }],
        ...(hasOldVersions(ask) && { noncurrentVersionTransition: [{ noncurrentDays: days, storageClass }] }),
        abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
      },
    ],
  });

/** Whether old versions move too: they stay, and still have to move, when versioning is switched off. */
function hasOldVersions({ claim, seen }: AwsAsk): boolean {
  const [live] = seen("lifecycle").forProvider.rule ?? [];
  return claim.versioning || live?.noncurrentVersionTransition !== undefined;
}
