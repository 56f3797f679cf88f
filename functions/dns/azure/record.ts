import { marks } from "../../clouds/marks.ts";
import { DnsAaaaRecord, DnsARecord, DnsCnameRecord, DnsMxRecord, DnsTxtRecord } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { RecordType } from "../types.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The kind of managed resource of each type. */
export const modelOf = {
  A: DnsARecord,
  AAAA: DnsAaaaRecord,
  CNAME: DnsCnameRecord,
  TXT: DnsTxtRecord,
  MX: DnsMxRecord,
} as const satisfies Record<RecordType, unknown>;

/** The record. Its zone is a literal, because a selector would find a DNSZone of this namespace alone. */
export function record({ claim, owner, settings }: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { zoneName, resourceGroupName, inZone, content } = pinned;
  const named = { ...envelope, externalName: inZone };
  const common = { zoneName, resourceGroupName, ttl: claim.ttl, tags: marks(owner, settings.tags) };
  if (content.type === "TXT") return DnsTxtRecord(named, { ...common, record: content.record });
  if (content.type === "MX") return DnsMxRecord(named, { ...common, record: content.record });
  if (content.type === "CNAME") return DnsCnameRecord(named, { ...common, record: content.record });
  return modelOf[content.type](named, { ...common, records: content.records });
}
