import { everything } from "../../clouds/azure/policies.ts";
import { marks } from "../../clouds/marks.ts";
import { kept } from "../../clouds/policies.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Fixed } from "../pinned.ts";
import { nameLabels } from "../taken.ts";
import type { RecordType, Value } from "../value.ts";
import type { AzureAsk } from "./readings.ts";
import { keyOf, kindOf } from "./types.ts";

/** Where a record is made. */
type Zone = { readonly domain: string; readonly resourceGroupName: string };

/** The name of a record in its zone: `@` is the zone itself. */
const relativeName = (fqdn: string, domain: string): string =>
  fqdn === domain ? "@" : fqdn.slice(0, -domain.length - 1);

/** The whole name of the record of a type that was observed. */
export function nameIn({ seen }: AzureAsk, type: RecordType): string | undefined {
  const { externalName, forProvider } = seen(keyOf[type]);
  if (externalName === undefined || forProvider.zoneName === undefined) return undefined;
  return externalName === "@" ? forProvider.zoneName : `${externalName}.${forProvider.zoneName}`;
}

/** The record. A live one stays in its zone and keeps its name there, whatever the settings say now. */
export function record(ask: AzureAsk, fixed: Fixed, zone: Zone): Resource {
  const { claim, owner, settings, seen } = ask;
  const { externalName, forProvider: now } = seen(keyOf[fixed.type]);
  const envelope: Envelope = {
    managementPolicies: owner.release === "keep-data" ? [...kept, "LateInitialize"] : everything,
    providerConfigRef: settings.providerConfigRef,
    externalName: externalName ?? relativeName(fixed.fqdn, zone.domain),
    labels: nameLabels(fixed.fqdn, fixed.type),
  };
  const common = {
    zoneName: now.zoneName ?? zone.domain,
    resourceGroupName: now.resourceGroupName ?? zone.resourceGroupName,
    ttl: claim.ttl,
    tags: marks(owner, settings.tags),
  };
  return composers[fixed.type](ask, envelope, common, fixed.value);
}

type Common = {
  readonly zoneName: string;
  readonly resourceGroupName: string;
  readonly ttl: number;
  readonly tags: Readonly<Record<string, string>>;
};

type Compose = (ask: AzureAsk, envelope: Envelope, common: Common, value: Value | undefined) => Resource;

/** How each type is written; without a value it leads where it did. */
const composers: Readonly<Record<RecordType, Compose>> = {
  A: ({ seen }, envelope, common, value) =>
    kindOf.A(envelope, { ...common, records: addresses(value) ?? seen("a-record").forProvider.records ?? [] }),
  AAAA: ({ seen }, envelope, common, value) =>
    kindOf.AAAA(envelope, { ...common, records: addresses(value) ?? seen("aaaa-record").forProvider.records ?? [] }),
  CNAME: ({ seen }, envelope, common, value) => {
    const host = value?.type === "CNAME" ? value.host : seen("cname-record").forProvider.record;
    return kindOf.CNAME(envelope, { ...common, ...(host !== undefined && { record: host }) });
  },
  TXT: ({ seen }, envelope, common, value) =>
    kindOf.TXT(envelope, {
      ...common,
      record: value?.type === "TXT" ? [{ value: value.text }] : (seen("txt-record").forProvider.record ?? []),
    }),
  MX: ({ seen }, envelope, common, value) =>
    kindOf.MX(envelope, {
      ...common,
      record:
        value?.type === "MX"
          ? [{ preference: String(value.preference), exchange: value.exchange }]
          : (seen("mx-record").forProvider.record ?? []),
    }),
};

const addresses = (value: Value | undefined) =>
  value?.type === "A" || value?.type === "AAAA" ? [value.address] : undefined;
