import { textOf, type Fields } from "../fields.ts";
import { hex } from "./hex.ts";
import type { SimulatedKinds } from "./simulated.ts";

const instance = { apiVersion: "sql.gcp.m.upbound.io/v1beta1", kind: "DatabaseInstance" };

const pubsub = (kind: string) => ({ apiVersion: "pubsub.gcp.m.upbound.io/v1beta1", kind });

const path = ({ project }: Fields, rest: string) => `projects/${textOf(project)}/${rest}`;

/** An address in the range that the platform keeps for private services. */
const privateIp = (name: string) => `10.8.${parseInt(hex(2, name), 16)}.${parseInt(hex(2, name, 2), 16)}`;

const memorystore = (forProvider: Fields, name: string) =>
  path(forProvider, `locations/${textOf(forProvider["region"])}/instances/${name}`);

/** A password as Memorystore makes them: a UUID, always the same for the same instance. */
const authString = (name: string) => hex(32, name).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** What may be done to something, and by whom: the provider's name of a grant. */
const grant = (on: string, { role, member }: Fields) => `${on}/${textOf(role)}/${textOf(member)}`;

const topicGrant = (forProvider: Fields) =>
  grant(path(forProvider, `topics/${textOf(forProvider["topic"])}`), forProvider);

const subscriptionGrant = (forProvider: Fields) =>
  grant(path(forProvider, `subscriptions/${textOf(forProvider["subscription"])}`), forProvider);

const certificate = "-----BEGIN CERTIFICATE-----\nsimulated\n-----END CERTIFICATE-----\n";

/**
 * Sources: the external names of provider-upjet-gcp (config/externalname.go), the connection details of its sql and
 * redis groups (config.go in config/namespaced/sql and redis) and zz_generated.resolvers.go.
 */
export const gcp: SimulatedKinds = {
  "sql.gcp.m.upbound.io/v1beta1 DatabaseInstance": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      selfLink: `https://sqladmin.googleapis.com/sql/v1beta4/${path(forProvider, `instances/${name}`)}`,
      connectionName: `${textOf(forProvider["project"])}:${textOf(forProvider["region"])}:${name}`,
      ...(isDone && { privateIpAddress: privateIp(name), firstIpAddress: privateIp(name) }),
    }),
    details: ({ name, forProvider, isDone }) => ({
      connectionName: `${textOf(forProvider["project"])}:${textOf(forProvider["region"])}:${name}`,
      ...(isDone && { privateIP: privateIp(name), serverCACertificateCert: certificate }),
    }),
  },
  "sql.gcp.m.upbound.io/v1beta1 Database": {
    references: [{ field: "instance", goName: "Instance", to: instance }],
    fields: ({ name, forProvider }) => ({
      id: path(forProvider, `instances/${textOf(forProvider["instance"])}/databases/${name}`),
    }),
  },
  "sql.gcp.m.upbound.io/v1beta1 User": {
    references: [{ field: "instance", goName: "Instance", to: instance }],
    fields: ({ name, forProvider }) => ({ id: `${name}//${textOf(forProvider["instance"])}` }),
    details: (_, password) => ({ password, "attribute.password": password }),
  },
  "redis.gcp.m.upbound.io/v1beta1 Instance": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: memorystore(forProvider, name),
      ...(isDone && { host: privateIp(name), port: 6378, serverCaCerts: [{ cert: certificate }] }),
    }),
    details: ({ name, isDone }): Readonly<Record<string, string>> =>
      isDone ? { host: privateIp(name), "attribute.auth_string": authString(name) } : {},
  },
  "memcache.gcp.m.upbound.io/v1beta1 Instance": {
    assigned: (forProvider) => memorystore(forProvider, textOf(forProvider["name"])),
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      memcacheNodes: [
        {
          nodeId: "node-a-1",
          zone: `${textOf(forProvider["region"])}-b`,
          state: isDone ? "READY" : "CREATING",
          ...(isDone && { host: privateIp(name), port: 11211 }),
        },
      ],
      ...(isDone && { discoveryEndpoint: `${privateIp(`${name} discovery`)}:11211` }),
    }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 Topic": {
    fields: ({ name, forProvider }) => ({ id: path(forProvider, `topics/${name}`) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 Subscription": {
    references: [{ field: "topic", goName: "Topic", to: pubsub("Topic") }],
    fields: ({ name, forProvider }) => ({ id: path(forProvider, `subscriptions/${name}`) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 TopicIAMMember": {
    references: [{ field: "topic", goName: "Topic", to: pubsub("Topic") }],
    assigned: topicGrant,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
  "pubsub.gcp.m.upbound.io/v1beta1 SubscriptionIAMMember": {
    references: [{ field: "subscription", goName: "Subscription", to: pubsub("Subscription") }],
    assigned: subscriptionGrant,
    fields: ({ name }) => ({ id: name, etag: hex(16, name) }),
  },
};
