import { lockReading } from "../../clouds/azure/lock.ts";
import { MysqlDatabase, MysqlServer, PostgresDatabase, PostgresServer } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, number, part, text } from "../../compose/leaf.ts";
import { either, secret } from "../../compose/reading.ts";
import type { Database } from "../claim.ts";

const highAvailability = part({ mode: text, standbyAvailabilityZone: text });

const server = {
  forProvider: {
    administratorLogin: text,
    delegatedSubnetId: text,
    geoRedundantBackupEnabled: flag,
    highAvailability,
    location: text,
    privateDnsZoneId: text,
    resourceGroupName: text,
    skuName: text,
    version: text,
  },
  atProvider: { fqdn: text, highAvailability, id: text, skuName: text, version: text, zone: text },
} as const;

const database = { forProvider: { charset: text, collation: text } } as const;

/** Everything that a database on Azure reads of what was observed. */
export const readings = {
  credentials: secret({ username: text, password: text }),
  connection: secret({ endpoint: text, port: text, username: text, password: text, database: text }),
  server: either(
    PostgresServer.reading({ ...server, initProvider: { storageMb: number, zone: text } }),
    MysqlServer.reading({
      ...server,
      initProvider: { storage: part({ autoGrowEnabled: flag, sizeGb: number }) },
    }),
  ),
  database: either(PostgresDatabase.reading(database), MysqlDatabase.reading(database)),
  lock: lockReading,
} as const;

export type AzureAsk = Ask<Database, AzureSettings, typeof readings>;
