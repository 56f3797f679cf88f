import { ipv4, ipv6 } from "./address.ts";
import { host, hostPattern } from "./host.ts";
import { mail, mailPattern, type Mail } from "./mail.ts";
import { control, text } from "./text.ts";

/** What a record says, as it was read from the claim. */
export type Value =
  | { readonly type: "A" | "AAAA"; readonly address: string }
  | { readonly type: "CNAME"; readonly host: string }
  | ({ readonly type: "MX" } & Mail)
  | { readonly type: "TXT"; readonly text: string };

export type RecordType = Value["type"];

export const recordTypes = ["A", "AAAA", "CNAME", "TXT", "MX"] as const satisfies readonly RecordType[];

/** The type of that name, or undefined. */
export const typeNamed = (name: string | undefined): RecordType | undefined =>
  recordTypes.find((type) => type === name);

type Reader = {
  readonly read: (value: string) => Value | undefined;
  /** What the value must be, in the words of the error. */
  readonly wanted: string;
  /** The same for the API server, as far as CEL can tell. Source: its IP address library, Kubernetes 1.30 and later. */
  readonly rule: string;
};

const matches = (pattern: string) => `self.value.matches(r'^${pattern}$')`;
const family = (version: number) => `isIP(self.value) && ip(self.value).family() == ${version}`;

/** How the value of each type is read. */
export const types = {
  A: {
    read: (value) => found(ipv4(value), (address) => ({ type: "A", address })),
    wanted: "an IPv4 address such as 203.0.113.10",
    rule: family(4),
  },
  AAAA: {
    read: (value) => found(ipv6(value), (address) => ({ type: "AAAA", address })),
    wanted: "an IPv6 address such as 2001:db8::10",
    rule: family(6),
  },
  CNAME: {
    read: (value) => found(host(value), (name) => ({ type: "CNAME", host: name })),
    wanted: "a host name such as shop.example.com",
    rule: matches(hostPattern),
  },
  TXT: {
    read: (value) => found(text(value), (words) => ({ type: "TXT", text: words })),
    wanted: "a text of one line, plain or in quotes",
    rule: `!self.value.matches(r'${control}')`,
  },
  MX: {
    read: (value) => found(mail(value), (exchange) => ({ type: "MX", ...exchange })),
    wanted: "a priority from 0 to 65535 and a host name, such as 10 mail.example.com",
    rule: matches(mailPattern),
  },
} as const satisfies Record<RecordType, Reader>;

const found = <T>(read: T | undefined, value: (read: T) => Value): Value | undefined =>
  read === undefined ? undefined : value(read);
