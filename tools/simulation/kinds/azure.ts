import { textOf, type Fields } from "../fields.ts";
import type { SimulatedKinds } from "./simulated.ts";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";

const id = ({ resourceGroupName }: Fields, type: string, name: string) =>
  `${subscription}/resourceGroups/${textOf(resourceGroupName)}/providers/${type}/${name}`;

const postgres = { apiVersion: "dbforpostgresql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };
const mysql = { apiVersion: "dbformysql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };

/**
 * Sources: the external names of provider-upjet-azure (config/externalname.go), its zz_generated.resolvers.go, and the
 * formats of ids in the Azure Resource Manager documentation.
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
  "authorization.azure.m.upbound.io/v1beta1 ManagementLock": {
    fields: ({ name }) => ({ id: name }),
  },
};
