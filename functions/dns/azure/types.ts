import { DnsAaaaRecord, DnsARecord, DnsCnameRecord, DnsMxRecord, DnsTxtRecord } from "../../clouds/models.ts";
import type { RecordType } from "../value.ts";
import type { AzureAsk, Key } from "./readings.ts";

/** Each record type is a kind of its own, under a key of its own. */
export const keyOf = {
  A: "a-record",
  AAAA: "aaaa-record",
  CNAME: "cname-record",
  TXT: "txt-record",
  MX: "mx-record",
} as const satisfies Record<RecordType, Key>;

export const kindOf = {
  A: DnsARecord,
  AAAA: DnsAaaaRecord,
  CNAME: DnsCnameRecord,
  TXT: DnsTxtRecord,
  MX: DnsMxRecord,
} as const satisfies Record<RecordType, object>;

/** The type of the record that was observed, if any. */
export const liveType = ({ seen }: AzureAsk): RecordType | undefined =>
  (["A", "AAAA", "CNAME", "TXT", "MX"] as const).find((type) => seen(keyOf[type]).exists);
