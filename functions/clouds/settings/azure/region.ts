import { z } from "zod";
import { live } from "../common.ts";
import { privateDnsZoneId, subnetId } from "./arm-id.ts";
import { resourceGroupName } from "./resource-group.ts";

/** A zone of flexible servers. Source: "Private access (virtual network integration)" in the docs of both services. */
const serverZoneId = (service: "postgres" | "mysql") =>
  privateDnsZoneId({
    pattern: `([a-z0-9-]+\\.)+${service}\\.database\\.azure\\.com`,
    words: `whose name ends with .${service}.database.azure.com`,
    example: `platform.${service}.database.azure.com`,
  });

/** What the platform team prepared in one region. */
export const region = z
  .strictObject({
    resourceGroupName: resourceGroupName.optional().meta({
      description: "The resource group in this region, in place of the one for all.",
      examples: ["rg-platform-weu"],
    }),
    postgresSubnetId: subnetId("postgres")
      .optional()
      .meta({
        description: "Required for PostgreSQL: a subnet delegated to Microsoft.DBforPostgreSQL/flexibleServers.",
        ...live,
      }),
    postgresPrivateDnsZoneId: serverZoneId("postgres")
      .optional()
      .meta({
        description:
          "Required for PostgreSQL: a private DNS zone below postgres.database.azure.com, linked to the network.",
        ...live,
      }),
    mysqlSubnetId: subnetId("mysql")
      .optional()
      .meta({
        description: "Required for MySQL: a subnet delegated to Microsoft.DBforMySQL/flexibleServers.",
        ...live,
      }),
    mysqlPrivateDnsZoneId: serverZoneId("mysql")
      .optional()
      .meta({
        description: "Required for MySQL: a private DNS zone below mysql.database.azure.com, linked to the network.",
        ...live,
      }),
    privateEndpointSubnetId: subnetId("endpoints")
      .optional()
      .meta({ description: "Required for caches: the subnet of their private endpoints.", ...live }),
    redisPrivateDnsZoneId: privateDnsZoneId({
      pattern: "privatelink\\.redis\\.azure\\.net",
      words: "named privatelink.redis.azure.net",
      example: "privatelink.redis.azure.net",
    })
      .optional()
      .meta({
        description: "Required for caches: the private DNS zone privatelink.redis.azure.net, linked to the network.",
        ...live,
      }),
    geoRedundantBackup: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether backups of new production databases are also kept in the paired region.",
        examples: [false],
      }),
  })
  .refine(({ postgresSubnetId, mysqlSubnetId }) => mysqlSubnetId === undefined || mysqlSubnetId !== postgresSubnetId, {
    path: ["mysqlSubnetId"],
    error: "another subnet than postgresSubnetId, because a subnet is delegated to one service",
  })
  .meta({ description: "One Azure region." });
