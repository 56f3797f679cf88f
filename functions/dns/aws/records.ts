import { escaped, stringsOf } from "../txt.ts";
import type { Value } from "../value.ts";

/**
 * A value as Route 53 takes it. The provider puts quotes around a text, so only those between its strings stand here.
 * Source: "Supported DNS record types" in the Route 53 Developer Guide; expandRecordName and its like in
 * internal/service/route53/record.go of hashicorp/terraform-provider-aws.
 */
export function recordOf(value: Value): string {
  if (value.type === "TXT") return stringsOf(value.text).map(escaped).join('" "');
  if (value.type === "MX") return `${value.preference} ${value.exchange}`;
  return value.type === "CNAME" ? value.host : value.address;
}
