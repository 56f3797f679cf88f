import { escaped, stringsOf } from "../txt.ts";
import type { Value } from "../value.ts";

/**
 * A value as Cloud DNS takes it: hosts end with a dot, and each string of a text stands in quotes.
 * Source: "Add, modify, and delete records" of Cloud DNS.
 */
export function recordOf(value: Value): string {
  if (value.type === "TXT")
    return stringsOf(value.text)
      .map((one) => `"${escaped(one)}"`)
      .join(" ");
  if (value.type === "MX") return `${value.preference} ${value.exchange}.`;
  return value.type === "CNAME" ? `${value.host}.` : value.address;
}
