import { host, hostPattern } from "./host.ts";

/** A mail exchange: of several the one with the lowest preference is tried first. */
export type Mail = { readonly preference: number; readonly exchange: string };

/** A preference and a host. A `.` alone says that nobody takes mail here (RFC 7505). */
export const mailPattern = `[0-9]{1,5}\\s+(\\.|${hostPattern})`;

/** Source: RFC 1035, section 3.3.9: a 16-bit integer. */
const highest = 65_535;

/** What a text such as `10 mail.example.com` says, or undefined when it says nothing of the kind. */
export function mail(text: string): Mail | undefined {
  const [, digits = "", to = ""] = /^([0-9]{1,5})\s+(\S+)$/.exec(text) ?? [];
  const exchange = to === "." ? to : host(to);
  const preference = Number(digits);
  return exchange === undefined || preference > highest ? undefined : { preference, exchange };
}
