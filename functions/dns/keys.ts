import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const network = "network.azure.m.upbound.io/v1beta1";

/** Every composition-resource key that a record may have, for ever. On Azure each record type is a kind of its own. */
export const keys = {
  aws: { record: { apiVersion: "route53.aws.m.upbound.io/v1beta1", kind: "Record", stateful: true } },
  gcp: { record: { apiVersion: "dns.gcp.m.upbound.io/v1beta1", kind: "RecordSet", stateful: true } },
  azure: {
    "a-record": { apiVersion: network, kind: "DNSARecord", stateful: true },
    "aaaa-record": { apiVersion: network, kind: "DNSAAAARecord", stateful: true },
    "cname-record": { apiVersion: network, kind: "DNSCNAMERecord", stateful: true },
    "mx-record": { apiVersion: network, kind: "DNSMXRecord", stateful: true },
    "txt-record": { apiVersion: network, kind: "DNSTXTRecord", stateful: true },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
