import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Database } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A database: PostgreSQL or MySQL, with a connection Secret. */
export const database: KindOfClaim<Database> = {
  folder: "database",
  summary: "A PostgreSQL or MySQL server with one database, and a Secret to connect with.",
  names: { kind: "DatabaseInstanceClaim", plural: "databaseinstanceclaims", shortNames: ["db"] },
  code: "db",
  columns: ["spec.size", "spec.region", "status.status", "status.endpoint"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
