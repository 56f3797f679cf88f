import { DnsAaaaRecord, DnsARecord, DnsCnameRecord, DnsMxRecord, DnsTxtRecord } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { parts, text, texts } from "../../compose/leaf.ts";
import type { Dns } from "../claim.ts";

/** Where a record is. */
const home = { resourceGroupName: text, zoneName: text } as const;
const atProvider = { fqdn: text } as const;

/** Everything that a record on Azure reads of what was observed. */
export const readings = {
  "a-record": DnsARecord.reading({ forProvider: { ...home, records: texts }, atProvider }),
  "aaaa-record": DnsAaaaRecord.reading({ forProvider: { ...home, records: texts }, atProvider }),
  "cname-record": DnsCnameRecord.reading({ forProvider: { ...home, record: text }, atProvider }),
  "txt-record": DnsTxtRecord.reading({ forProvider: { ...home, record: parts({ value: text }) }, atProvider }),
  "mx-record": DnsMxRecord.reading({
    forProvider: { ...home, record: parts({ exchange: text, preference: text }) },
    atProvider,
  }),
} as const;

export type Key = keyof typeof readings;

/** `records`: all of the cluster with the name and type of the claim. */
export type AzureAsk = Ask<Dns, AzureSettings, typeof readings, "records">;
