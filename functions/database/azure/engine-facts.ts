import { MysqlDatabase, MysqlServer, PostgresDatabase, PostgresServer } from "../../clouds/models.ts";
import { engineNames, type Engine } from "../engines.ts";

/** What differs between the engines on Azure beside the kinds themselves. */
export const engineFacts = {
  postgres: {
    apiVersions: [PostgresServer.apiVersion, PostgresDatabase.apiVersion],
    version: "postgresVersion",
    subnet: "postgresSubnetId",
    zone: "postgresPrivateDnsZoneId",
    service: "Microsoft.DBforPostgreSQL/flexibleServers",
    cli: "az postgres flexible-server",
    name: "PostgreSQL",
    // Source: CRD flexibleservers.dbforpostgresql.azure.m.upbound.io, `backupRetentionDays`: 7 to 35.
    leastBackupDays: 7,
  },
  mysql: {
    apiVersions: [MysqlServer.apiVersion, MysqlDatabase.apiVersion],
    version: "mysqlVersion",
    subnet: "mysqlSubnetId",
    zone: "mysqlPrivateDnsZoneId",
    service: "Microsoft.DBforMySQL/flexibleServers",
    cli: "az mysql flexible-server",
    name: "MySQL",
    // Source: CRD flexibleservers.dbformysql.azure.m.upbound.io, `backupRetentionDays`: 1 to 35.
    leastBackupDays: 1,
  },
} as const;

/** The engine of an observed object; undefined when there is none, or it is not ours. */
export const engineOf = (apiVersion: string | undefined): Engine | undefined =>
  engineNames.find((engine) => engineFacts[engine].apiVersions.some((known) => known === apiVersion));
