import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

const postgres = { apiVersion: "dbforpostgresql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };
const mysql = { apiVersion: "dbformysql.azure.m.upbound.io/v1beta1", kind: "FlexibleServer" };

/** Flexible servers of PostgreSQL and MySQL. */
export const databases: SimulatedKinds = {
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
};
