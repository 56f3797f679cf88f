import { Refusal } from "../../compose/refusal.ts";
import type { Value } from "../types.ts";

/** What a record set of Azure holds: each type has a form of its own. */
export type Content =
  | { readonly type: "A" | "AAAA"; readonly records: readonly string[] }
  | { readonly type: "CNAME"; readonly record: string }
  | { readonly type: "TXT"; readonly record: readonly { readonly value?: string }[] }
  | { readonly type: "MX"; readonly record: readonly { readonly preference?: string; readonly exchange?: string }[] };

/** A value as Azure has it. */
export function written(value: Value): Content {
  const { type } = value;
  if (type === "TXT") return { type, record: [{ value: whole(value.text) }] };
  if (type === "MX") return { type, record: [{ preference: String(value.preference), exchange: value.exchange }] };
  return type === "CNAME" ? { type, record: value.host } : { type, records: [value.address] };
}

/** Where the provider cuts a text, in bytes. */
const cut = 254;

/**
 * A text, which the provider cuts into strings by itself: at a byte, and not at a character. A character that is cut in
 * two would be two unreadable ones in DNS.
 * Source: expandAzureRmDnsTxtRecords in internal/services/dns of hashicorp/terraform-provider-azurerm.
 *
 * @throws Refusal Unsupported for such a text.
 */
function whole(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  const isInside = bytes.findIndex((byte, index) => index > 0 && index % cut === 0 && (byte & 0xc0) === 0x80);
  if (isInside === -1) return text;
  throw new Refusal(
    "you",
    "Unsupported",
    `spec.value must be a text that can be cut every ${cut} bytes, because Azure's provider does: received a character ` +
      `that lies across byte ${isInside}; move it, or write it in ASCII`,
  );
}
