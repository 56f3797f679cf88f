import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { grant } from "./names.ts";

const bucket = { apiVersion: "storage.gcp.m.upbound.io/v1beta1", kind: "Bucket" };

const bucketGrant = (forProvider: Fields) => grant(`b/${textOf(forProvider["bucket"])}`, forProvider);

/** Cloud Storage. */
export const storage: SimulatedKinds = {
  "storage.gcp.m.upbound.io/v1beta1 Bucket": {
    fields: ({ name }) => ({
      id: name,
      selfLink: `https://www.googleapis.com/storage/v1/b/${name}`,
      url: `gs://${name}`,
    }),
  },
  "storage.gcp.m.upbound.io/v1beta1 BucketIAMMember": {
    references: [{ field: "bucket", goName: "Bucket", to: bucket }],
    assigned: bucketGrant,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
};
