import type { Storage } from "../claim.ts";

/** After how many days the parts of an upload go that nobody finished. */
const abandonedDays = 7;

/** `ANY` takes earlier versions in; it is written because the provider reads it back. */
const withState = "ANY";

const abandonedUploads = {
  action: { type: "AbortIncompleteMultipartUpload" },
  condition: { age: abandonedDays, withState },
};

/** COLDLINE is read at once and billed for 90 days. Source: "Storage classes" in the Cloud Storage documentation. */
const cold = (age: number) => ({
  action: { type: "SetStorageClass", storageClass: "COLDLINE" },
  condition: { age, matchesStorageClass: ["STANDARD"], withState },
});

/** What happens to objects by their age. */
export const lifecycleRule = ({ lifecycleDays }: Storage) => [
  abandonedUploads,
  ...(lifecycleDays > 0 ? [cold(lifecycleDays)] : []),
];
