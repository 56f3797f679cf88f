import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const azureDns = "network.azure.m.upbound.io/v1beta1";

/** Every composition-resource key that a record may have, for ever. */
export const keys = {
  aws: { record: { apiVersion: "route53.aws.m.upbound.io/v1beta1", kind: "Record", stateful: true } },
  gcp: { record: { apiVersion: "dns.gcp.m.upbound.io/v1beta1", kind: "RecordSet", stateful: true } },
  azure: {
    "a-record": { apiVersion: azureDns, kind: "DNSARecord", stateful: true },
    "aaaa-record": { apiVersion: azureDns, kind: "DNSAAAARecord", stateful: true },
    "cname-record": { apiVersion: azureDns, kind: "DNSCNAMERecord", stateful: true },
    "mx-record": { apiVersion: azureDns, kind: "DNSMXRecord", stateful: true },
    "txt-record": { apiVersion: azureDns, kind: "DNSTXTRecord", stateful: true },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
