import { examplePassword } from "../example-password.ts";
import { fieldsOf, textOf, type Fields } from "../fields.ts";
import { hex } from "./hex.ts";
import type { SimulatedKinds } from "./simulated.ts";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";

const id = ({ resourceGroupName }: Fields, type: string, name: string) =>
  `${subscription}/resourceGroups/${textOf(resourceGroupName)}/providers/${type}/${name}`;

const postgres = { apiVersion: "dbforpostgresql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };
const mysql = { apiVersion: "dbformysql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };
const serviceBus = (kind: string) => ({ apiVersion: "servicebus.azure.m.upbound.io/v1beta1", kind });

/** A connection string of a queue, from the queue's id: .../namespaces/<namespace>/queues/<queue>. */
function connectionString(queueId: string, rule: string, key: string): string {
  const [namespace = "", , queue = ""] = queueId.split("/").slice(-3);
  return `Endpoint=sb://${namespace}.servicebus.windows.net/;SharedAccessKeyName=${rule};SharedAccessKey=${key};EntityPath=${queue}`;
}

/** An address in a subnet of the platform. */
const privateIp = (name: string) => `10.16.${parseInt(hex(2, name), 16)}.${parseInt(hex(2, name, 2), 16)}`;

/**
 * Sources: the external names of provider-upjet-azure (config/externalname.go), its zz_generated.resolvers.go, the
 * formats of ids in the Azure Resource Manager documentation, and the sensitive attributes of azurerm, which upjet
 * publishes as `attribute.<name>`.
 */
export const azure: SimulatedKinds = {
  "dbforpostgresql.azure.m.upbound.io/v1beta1 FlexibleServer": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.DBforPostgreSQL/flexibleServers", name),
      ...(isDone && { fqdn: `${name}.postgres.database.azure.com` }),
    }),
  },
  "dbforpostgresql.azure.m.upbound.io/v1beta1 FlexibleServerDatabase": {
    references: [{ field: "serverId", goName: "ServerID", to: postgres, isId: true }],
    fields: ({ name, forProvider }) => ({ id: `${textOf(forProvider["serverId"])}/databases/${name}` }),
  },
  "dbformysql.azure.m.upbound.io/v1beta1 FlexibleServer": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.DBforMySQL/flexibleServers", name),
      ...(isDone && { fqdn: `${name}.mysql.database.azure.com` }),
    }),
  },
  "dbformysql.azure.m.upbound.io/v1beta1 FlexibleDatabase": {
    references: [{ field: "serverName", goName: "ServerName", to: mysql }],
    fields: ({ name, forProvider }) => ({
      id: id(
        forProvider,
        "Microsoft.DBforMySQL/flexibleServers",
        `${textOf(forProvider["serverName"])}/databases/${name}`,
      ),
    }),
  },
  "cache.azure.m.upbound.io/v1beta1 ManagedRedis": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => {
      const cacheId = id(forProvider, "Microsoft.Cache/redisEnterprise", name);
      const asked = fieldsOf(forProvider["defaultDatabase"]);
      return {
        id: cacheId,
        defaultDatabase: { ...asked, id: `${cacheId}/databases/default`, ...(isDone && { port: 10000 }) },
        ...(isDone && { hostname: `${name}.${textOf(forProvider["location"])}.redis.azure.net` }),
      };
    },
    details: ({ isDone }): Readonly<Record<string, string>> =>
      isDone
        ? {
            "attribute.default_database.0.primary_access_key": `Primary${examplePassword()}`,
            "attribute.default_database.0.secondary_access_key": `Secondary${examplePassword()}`,
          }
        : {},
  },
  "network.azure.m.upbound.io/v1beta1 PrivateEndpoint": {
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.Network/privateEndpoints", name),
      ...(isDone && {
        privateServiceConnection: {
          ...fieldsOf(forProvider["privateServiceConnection"]),
          privateIpAddress: privateIp(name),
        },
      }),
    }),
  },
  "servicebus.azure.m.upbound.io/v1beta1 ServiceBusNamespace": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.ServiceBus/namespaces", name),
      ...(isDone && { endpoint: `https://${name}.servicebus.windows.net:443/` }),
    }),
  },
  "servicebus.azure.m.upbound.io/v1beta1 Queue": {
    references: [{ field: "namespaceId", goName: "NamespaceID", to: serviceBus("ServiceBusNamespace"), isId: true }],
    fields: ({ name, forProvider }) => ({ id: `${textOf(forProvider["namespaceId"])}/queues/${name}` }),
  },
  "servicebus.azure.m.upbound.io/v1beta1 QueueAuthorizationRule": {
    references: [{ field: "queueId", goName: "QueueID", to: serviceBus("Queue"), isId: true }],
    fields: ({ name, forProvider }) => ({ id: `${textOf(forProvider["queueId"])}/authorizationRules/${name}` }),
    details: ({ name, forProvider }) => {
      const queueId = textOf(forProvider["queueId"]);
      return {
        "attribute.primary_connection_string": connectionString(queueId, name, "simulated-primary"),
        "attribute.primary_key": "simulated-primary",
        "attribute.secondary_connection_string": connectionString(queueId, name, "simulated-secondary"),
        "attribute.secondary_key": "simulated-secondary",
      };
    },
  },
  "authorization.azure.m.upbound.io/v1beta1 ManagementLock": {
    fields: ({ name }) => ({ id: name }),
  },
};
