import { Refusal } from "../../compose/refusal.ts";
import { zoneFile } from "../strings.ts";
import type { Value } from "../types.ts";

/** A value as Route 53 has it; a host with and one without a dot at its end are the same to it. */
export function written(value: Value): string {
  if (value.type === "TXT") return writtenText(value.text);
  if (value.type === "MX") return `${value.preference} ${value.exchange}`;
  return value.type === "CNAME" ? value.host : value.address;
}

/** Source: "TXT record type" in the Route 53 Developer Guide. */
const longest = 4000;

/**
 * A text without its outer quotes, which the provider sets: `one" "two`. Every byte beyond ASCII is an octal number,
 * as Route 53 stores it; written otherwise it would differ for ever.
 *
 * Sources: "TXT record type" in the Route 53 Developer Guide; flattenTxtEntry of terraform-provider-aws.
 *
 * @throws Refusal Unsupported for a text that is too long.
 */
function writtenText(text: string): string {
  const all = zoneFile(text).replace(/[^\x20-\x7e]/gu, octal);
  if (all.length <= longest) return all.slice(1, -1);
  throw new Refusal(
    "you",
    "Unsupported",
    `spec.value must be at most ${longest} characters long as Route 53 writes it: received a text that takes ` +
      `${all.length}; quotes, escapes and the cuts at 255 bytes count`,
  );
}

const octal = (character: string) =>
  [...Buffer.from(character, "utf8")].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
