import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Dns } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A record in one of the platform's public DNS zones. */
export const dns: KindOfClaim<Dns> = {
  folder: "dns",
  summary: "A record in one of the platform's DNS zones.",
  names: { kind: "DNSRecordClaim", plural: "dnsrecordclaims", shortNames: ["dns"] },
  code: "dns",
  columns: ["status.status", "status.fqdn"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
