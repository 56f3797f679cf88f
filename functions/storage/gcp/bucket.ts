import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { StorageBucket } from "../../clouds/models.ts";
import { dataPolicies, isKept } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { softDeleteDays } from "../soft-delete.ts";
import { bucketName } from "./bucket-name.ts";
import { lifecycleRule } from "./lifecycle.ts";
import type { Pinned } from "./pinned.ts";
import { accessOf } from "./public-read.ts";
import type { GcpAsk } from "./readings.ts";

const secondsOfDay = 86_400;

/** The bucket. Who may read and write is decided in IAM alone: it has no access lists. */
export function bucket(ask: GcpAsk, pinned: Pinned): Resource {
  const { claim, owner, settings } = ask;
  const key = platformKey(ask, pinned);
  return StorageBucket(
    {
      managementPolicies: dataPolicies(owner),
      providerConfigRef: settings.providerConfigRef,
      externalName: bucketName(ask),
    },
    {
      project: pinned.project,
      location: regions[pinned.region].gcp.toUpperCase(),
      storageClass: "STANDARD",
      uniformBucketLevelAccess: true,
      publicAccessPrevention: accessOf(claim),
      forceDestroy: losesObjects(ask),
      // Left out, each of these would stay as it is.
      versioning: { enabled: claim.versioning },
      lifecycleRule: lifecycleRule(claim),
      softDeletePolicy: { retentionDurationSeconds: softDeleteDays(owner) * secondsOfDay },
      ...(key !== undefined && { encryption: { defaultKmsKeyName: key } }),
      labels: gcpLabels(owner, settings.tags),
    },
  );
}

/** The platform's key that encrypts new objects, or undefined for one of Google. A live bucket keeps what it has. */
export function platformKey({ settings, seen }: GcpAsk, { region }: Pinned): string | undefined {
  const live = seen("bucket");
  return sticky(live, live.forProvider.encryption.defaultKmsKeyName, settings.kms.storage?.[regions[region].gcp]);
}

/** Whether a bucket that goes takes its objects along; without it the deletion waits until somebody has emptied it. */
const losesObjects = ({ owner, settings }: GcpAsk): boolean =>
  !owner.production && !isKept(owner) && settings.storage.forceDestroyNonProd;
