import { listOf, textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { Simulated, SimulatedKinds } from "../simulated.ts";

/** A path as the API answers with it. */
const url = (path: unknown) => `https://www.googleapis.com/compute/v1/${textOf(path)}`;

const path = ({ project }: Fields, collection: string, name: string) =>
  `projects/${textOf(project)}/global/${collection}/${name}`;

/** A part of a load balancer; `links` are the fields that the API answers with URLs in. */
const part = (collection: string, links: readonly string[] = []): Simulated => ({
  fields: ({ name, forProvider }) => ({
    id: path(forProvider, collection, name),
    selfLink: url(path(forProvider, collection, name)),
    ...Object.fromEntries(
      links.flatMap((link) => (forProvider[link] === undefined ? [] : [[link, linked(forProvider[link])]])),
    ),
  }),
});

const linked = (value: unknown) => (Array.isArray(value) ? value.map(url) : url(value));

/** A public address, from a range for documentation. */
const publicIp = (name: string) => `203.0.113.${parseInt(hex(2, name), 16)}`;

const compute = "compute.gcp.m.upbound.io/v1beta1";

/**
 * Sources: the external names of provider-upjet-gcp (config/externalname.go), and the ids and links of Terraform's
 * google provider (google/services/compute).
 */
export const cdn: SimulatedKinds = {
  [`${compute} GlobalNetworkEndpointGroup`]: part("networkEndpointGroups"),
  [`${compute} GlobalNetworkEndpoint`]: {
    assigned: ({ project, globalNetworkEndpointGroup, fqdn, port }) =>
      `${textOf(project)}/${textOf(globalNetworkEndpointGroup)}//${textOf(fqdn)}/${String(port)}`,
    fields: ({ name }) => ({ id: name }),
  },
  [`${compute} BackendService`]: {
    fields: (built) => ({
      ...part("backendServices").fields(built),
      backend: listOf(built.forProvider["backend"]).map(({ group, ...rest }) => ({ ...rest, group: url(group) })),
    }),
  },
  [`${compute} URLMap`]: part("urlMaps", ["defaultService"]),
  [`${compute} GlobalAddress`]: {
    fields: (built) => ({ ...part("addresses").fields(built), address: publicIp(built.name) }),
  },
  [`${compute} ManagedSSLCertificate`]: {
    fields: (built) => ({ ...part("sslCertificates").fields(built), expireTime: "2024-04-01T00:00:00.000-07:00" }),
  },
  [`${compute} SSLPolicy`]: part("sslPolicies"),
  [`${compute} TargetHTTPSProxy`]: part("targetHttpsProxies", ["urlMap", "sslCertificates", "sslPolicy"]),
  [`${compute} TargetHTTPProxy`]: part("targetHttpProxies", ["urlMap"]),
  [`${compute} GlobalForwardingRule`]: part("forwardingRules", ["target"]),
};
