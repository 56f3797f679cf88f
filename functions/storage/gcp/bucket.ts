import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { StorageBucket } from "../../clouds/models.ts";
import { dataPolicies } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

const day = 24 * 60 * 60;

/** For how long what was deleted can be had back, in days. Source: "Soft delete", Cloud Storage: 7 to 90. */
const softDeleteDays = { production: 30, elsewhere: 7 } as const;

/** The bucket: closed to access lists, and to the public unless the claim opens it. */
export function bucket(ask: GcpAsk, { project, region, name }: Pinned): Resource {
  const { claim, owner, settings } = ask;
  const days = softDeleteDays[owner.production ? "production" : "elsewhere"];
  return StorageBucket(
    { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef, externalName: name },
    {
      project,
      location: regions[region].gcp.toUpperCase(),
      storageClass: "STANDARD",
      uniformBucketLevelAccess: true,
      publicAccessPrevention: claim.publicAccess ? "inherited" : "enforced",
      versioning: { enabled: claim.versioning },
      lifecycleRule: lifecycleRules(claim.lifecycleDays),
      softDeletePolicy: { retentionDurationSeconds: days * day },
      ...encryption(ask, region),
      forceDestroy: !owner.production && settings.storage.forceDestroyNonProd,
      labels: gcpLabels(owner, settings.tags),
    },
  );
}

/** Uploads that were never finished go; objects of that age, earlier versions too, move to cold storage. */
const lifecycleRules = (days: number) => [
  { action: { type: "AbortIncompleteMultipartUpload" }, condition: { age: 7, withState: "ANY" } },
  ...(days === 0
    ? []
    : [
        {
          action: { type: "SetStorageClass", storageClass: "COLDLINE" },
          condition: { age: days, matchesStorageClass: ["STANDARD"], withState: "ANY" },
        },
      ]),
];

/** The key of the platform, else Google's own. A live bucket keeps the one it has. */
function encryption({ settings, seen }: GcpAsk, region: Pinned["region"]) {
  const live = seen("bucket");
  const key = sticky(live, live.forProvider.encryption.defaultKmsKeyName, settings.kms.storage?.[regions[region].gcp]);
  return key === undefined ? {} : { encryption: { defaultKmsKeyName: key } };
}
