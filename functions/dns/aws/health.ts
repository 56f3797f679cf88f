import type { State } from "../../compose/plan.ts";
import { fqdnOf } from "../fqdn.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * Whether the record stands under its name: its provider waits until all servers of Route 53 have it. A name that does
 * not end in the domain of its zone gets that at its end, so a wrong zone shows in the full name.
 * Source: expandRecordName in internal/service/route53/record.go of hashicorp/terraform-provider-aws.
 */
export function health({ seen }: AwsAsk, { name, zoneId }: Pinned): State {
  const told = seen("record").atProvider.fqdn;
  if (told === undefined) return { waitsFor: "its full name from Route 53" };
  const fqdn = fqdnOf(told, name);
  if (fqdn === name) return "ready";
  return {
    failed: {
      owner: "platform team",
      message: `it became ${fqdn} and not ${name}, because zone ${zoneId} is that of another domain`,
      next: "correct data.dns.zones in the EnvironmentConfig, then make the claim again",
    },
  };
}
