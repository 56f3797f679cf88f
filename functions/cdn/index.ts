import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Cdn } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A content delivery network in front of one origin, with a connection Secret. */
export const cdn: KindOfClaim<Cdn> = {
  folder: "cdn",
  summary: "A content delivery network in front of one origin, and a Secret that says where it is.",
  names: { kind: "CDNDistributionClaim", plural: "cdndistributionclaims", shortNames: ["cdn"] },
  code: "cdn",
  columns: ["status.status", "status.endpoint"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
