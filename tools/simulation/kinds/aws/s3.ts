import { textOf } from "../../fields.ts";
import type { Simulated, SimulatedKinds } from "../simulated.ts";

/**
 * One setting of a bucket, as an object of its own: named by the bucket, and set whether it was set before or not.
 * Source of the reference: ResolveReferences in apis/namespaced/s3/v1beta1 of provider-upjet-aws (ExtractResourceID).
 */
const setting: Simulated = {
  references: [
    {
      field: "bucket",
      goName: "Bucket",
      to: { apiVersion: "s3.aws.m.upbound.io/v1beta1", kind: "Bucket" },
      isId: true,
    },
  ],
  assigned: ({ bucket }) => textOf(bucket),
  takesOver: true,
  fields: ({ name }) => ({ id: name }),
};

/** A bucket is named outside. Source of the host names: "Virtual hosting of buckets" in the Amazon S3 User Guide. */
export const s3: SimulatedKinds = {
  "s3.aws.m.upbound.io/v1beta1 Bucket": {
    fields: ({ name, forProvider }) => ({
      id: name,
      arn: `arn:aws:s3:::${name}`,
      bucketDomainName: `${name}.s3.amazonaws.com`,
      bucketRegion: textOf(forProvider["region"]),
      bucketRegionalDomainName: `${name}.s3.${textOf(forProvider["region"])}.amazonaws.com`,
    }),
  },
  "s3.aws.m.upbound.io/v1beta1 BucketPublicAccessBlock": setting,
  "s3.aws.m.upbound.io/v1beta1 BucketOwnershipControls": setting,
  "s3.aws.m.upbound.io/v1beta1 BucketServerSideEncryptionConfiguration": setting,
  "s3.aws.m.upbound.io/v1beta1 BucketVersioning": setting,
  "s3.aws.m.upbound.io/v1beta1 BucketPolicy": setting,
  "s3.aws.m.upbound.io/v1beta1 BucketLifecycleConfiguration": setting,
};
