import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Storage } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A bucket for objects: private, encrypted and reached over TLS alone, with a connection Secret. */
export const storage: KindOfClaim<Storage> = {
  folder: "storage",
  summary: "A bucket for objects, and a Secret that says where it is.",
  names: { kind: "ObjectStorageClaim", plural: "objectstorageclaims", shortNames: ["bucket"] },
  code: "storage",
  columns: ["spec.region", "status.status", "status.endpoint"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
