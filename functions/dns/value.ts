import { canonicalIpv6 } from "./ipv6.ts";
import { textOf } from "./txt.ts";

/** The record types that a claim may ask for. */
export const recordTypes = ["A", "AAAA", "CNAME", "TXT", "MX"] as const;

export type RecordType = (typeof recordTypes)[number];

/** A value that was read: what every cloud writes in its own way. */
export type Value =
  | { readonly type: "A" | "AAAA"; readonly address: string }
  /** A host without its trailing dot. */
  | { readonly type: "CNAME"; readonly host: string }
  | { readonly type: "TXT"; readonly text: string }
  | { readonly type: "MX"; readonly preference: number; readonly exchange: string };

const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = new RegExp(`^${octet}(\\.${octet}){3}$`);

const label = "[a-zA-Z0-9_]([-a-zA-Z0-9_]{0,61}[a-zA-Z0-9_])?";
/** A host name, with or without the dot at its end. Source: RFC 1035, 2.3.1, with the underscores of RFC 2181. */
export const hostPattern = `^(${label}\\.)+${label}\\.?$`;
/** How important a mail server is, and its name. Source: RFC 1035, 3.3.9. */
export const mxPattern = `^[0-9]{1,5}\\s+(${label}\\.)+${label}\\.?$`;

const hostname = new RegExp(hostPattern);
const mx = new RegExp(mxPattern);
const maxPreference = 65_535;

const withoutDot = (host: string) => host.replace(/\.$/, "").toLowerCase();

/** How the value of each type is read; undefined for a text that is none. */
const readers = {
  A: (text) => (ipv4.test(text) ? { type: "A", address: text } : undefined),
  AAAA: (text) => {
    const address = canonicalIpv6(text);
    return address === undefined ? undefined : { type: "AAAA", address };
  },
  CNAME: (text) => (hostname.test(text) ? { type: "CNAME", host: withoutDot(text) } : undefined),
  TXT: (text) => ({ type: "TXT", text: textOf(text) }),
  MX: (text) => {
    const [preference = "", exchange = ""] = text.split(/\s+/);
    return mx.test(text) && Number(preference) <= maxPreference
      ? { type: "MX", preference: Number(preference), exchange: withoutDot(exchange) }
      : undefined;
  },
} as const satisfies Record<RecordType, (text: string) => Value | undefined>;

/** What the value of each type must be, in the words of the error. */
export const wanted: Readonly<Record<RecordType, string>> = {
  A: "an IPv4 address such as 203.0.113.10, because spec.recordType is A",
  AAAA: "an IPv6 address such as 2001:db8::10, because spec.recordType is AAAA",
  CNAME: "a host name such as shop.example.com, because spec.recordType is CNAME",
  TXT: "a text",
  MX: "a preference and a mail server such as 10 mail.example.com, because spec.recordType is MX",
};

/** Reads a value. @returns undefined for a text that is no value of the type. */
export const valueOf = (type: RecordType, text: string): Value | undefined => readers[type](text);
