import { textOf } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";

const gcs = (kind: string) => ({ apiVersion: "storage.gcp.m.upbound.io/v1beta1", kind });

/** Sources: as ../gcp.ts; the address forms of buckets in the JSON API reference of Cloud Storage. */
export const storage: SimulatedKinds = {
  "storage.gcp.m.upbound.io/v1beta1 Bucket": {
    fields: ({ name }) => ({
      id: name,
      url: `gs://${name}`,
      selfLink: `https://www.googleapis.com/storage/v1/b/${name}`,
      projectNumber: 123456789012,
    }),
  },
  // One more member in a policy that has it already is no error.
  "storage.gcp.m.upbound.io/v1beta1 BucketIAMMember": {
    references: [{ field: "bucket", goName: "Bucket", to: gcs("Bucket") }],
    assigned: ({ bucket, role, member }) => `b/${textOf(bucket)}/${textOf(role)}/${textOf(member)}`,
    takesOver: true,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
};
