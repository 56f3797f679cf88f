import { DnsAaaaRecord, DnsARecord, DnsCnameRecord, DnsMxRecord, DnsTxtRecord } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { parts, text, texts } from "../../compose/leaf.ts";
import type { Dns } from "../claim.ts";

const place = { resourceGroupName: text, zoneName: text } as const;
const told = { fqdn: text } as const;

/** Everything that a record on Azure reads of what was observed. */
export const readings = {
  "a-record": DnsARecord.reading({ forProvider: { ...place, records: texts }, atProvider: told }),
  "aaaa-record": DnsAaaaRecord.reading({ forProvider: { ...place, records: texts }, atProvider: told }),
  "cname-record": DnsCnameRecord.reading({ forProvider: { ...place, record: text }, atProvider: told }),
  "txt-record": DnsTxtRecord.reading({
    forProvider: { ...place, record: parts({ value: text }) },
    atProvider: told,
  }),
  "mx-record": DnsMxRecord.reading({
    forProvider: { ...place, record: parts({ exchange: text, preference: text }) },
    atProvider: told,
  }),
} as const;

export type AzureAsk = Ask<Dns, AzureSettings, typeof readings, "same-name">;
