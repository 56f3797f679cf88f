import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const cloudfront = "cloudfront.aws.m.upbound.io/v1beta1";
const compute = "compute.gcp.m.upbound.io/v1beta1";
const frontDoor = "cdn.azure.m.upbound.io/v1beta1";

/** Every composition-resource key that a distribution may have, for ever. */
export const keys = {
  aws: {
    "cache-policy": { apiVersion: cloudfront, kind: "CachePolicy", stateful: false },
    connection: { ...secret, stateful: false },
    distribution: { apiVersion: cloudfront, kind: "Distribution", stateful: true },
    "origin-access-control": { apiVersion: cloudfront, kind: "OriginAccessControl", stateful: false },
  },
  gcp: {
    address: { apiVersion: compute, kind: "GlobalAddress", stateful: true },
    backend: { apiVersion: compute, kind: "BackendService", stateful: false },
    certificate: { apiVersion: compute, kind: "ManagedSSLCertificate", stateful: false },
    connection: { ...secret, stateful: false },
    "endpoint-*": { apiVersion: compute, kind: "GlobalNetworkEndpoint", stateful: false },
    "endpoint-group-*": { apiVersion: compute, kind: "GlobalNetworkEndpointGroup", stateful: false },
    "http-proxy": { apiVersion: compute, kind: "TargetHTTPProxy", stateful: false },
    "http-rule": { apiVersion: compute, kind: "GlobalForwardingRule", stateful: false },
    "https-proxy": { apiVersion: compute, kind: "TargetHTTPSProxy", stateful: false },
    "https-rule": { apiVersion: compute, kind: "GlobalForwardingRule", stateful: false },
    record: { apiVersion: "dns.gcp.m.upbound.io/v1beta1", kind: "RecordSet", stateful: false },
    "redirect-url-map": { apiVersion: compute, kind: "URLMap", stateful: false },
    "ssl-policy": { apiVersion: compute, kind: "SSLPolicy", stateful: false },
    "url-map": { apiVersion: compute, kind: "URLMap", stateful: false },
  },
  azure: {
    "cache-rule": { apiVersion: frontDoor, kind: "FrontdoorRule", stateful: false },
    connection: { ...secret, stateful: false },
    endpoint: { apiVersion: frontDoor, kind: "FrontdoorEndpoint", stateful: true },
    origin: { apiVersion: frontDoor, kind: "FrontdoorOrigin", stateful: false },
    "origin-group": { apiVersion: frontDoor, kind: "FrontdoorOriginGroup", stateful: false },
    profile: { apiVersion: frontDoor, kind: "FrontdoorProfile", stateful: true },
    route: { apiVersion: frontDoor, kind: "FrontdoorRoute", stateful: false },
    "rule-set": { apiVersion: frontDoor, kind: "FrontdoorRuleSet", stateful: false },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
