import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const s3 = "s3.aws.m.upbound.io/v1beta1";
const gcs = "storage.gcp.m.upbound.io/v1beta1";
const azureStorage = "storage.azure.m.upbound.io/v1beta1";

/** Every composition-resource key that a bucket may have, for ever. */
export const keys = {
  aws: {
    bucket: { apiVersion: s3, kind: "Bucket", stateful: true },
    connection: { ...secret, stateful: false },
    encryption: { apiVersion: s3, kind: "BucketServerSideEncryptionConfiguration", stateful: false },
    lifecycle: { apiVersion: s3, kind: "BucketLifecycleConfiguration", stateful: false },
    ownership: { apiVersion: s3, kind: "BucketOwnershipControls", stateful: false },
    policy: { apiVersion: s3, kind: "BucketPolicy", stateful: false },
    "public-access-block": { apiVersion: s3, kind: "BucketPublicAccessBlock", stateful: false },
    versioning: { apiVersion: s3, kind: "BucketVersioning", stateful: false },
  },
  gcp: {
    bucket: { apiVersion: gcs, kind: "Bucket", stateful: true },
    connection: { ...secret, stateful: false },
    "public-read": { apiVersion: gcs, kind: "BucketIAMMember", stateful: false },
  },
  azure: {
    account: { apiVersion: azureStorage, kind: "Account", stateful: true },
    connection: { ...secret, stateful: false },
    container: { apiVersion: azureStorage, kind: "Container", stateful: true },
    lifecycle: { apiVersion: azureStorage, kind: "ManagementPolicy", stateful: false },
    lock: { apiVersion: "authorization.azure.m.upbound.io/v1beta1", kind: "ManagementLock", stateful: false },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
