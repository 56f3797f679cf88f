import { CloudSqlDatabase, CloudSqlInstance, CloudSqlUser } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { number, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Database } from "../claim.ts";

/** Everything that a database on Google Cloud reads of what was observed. */
export const readings = {
  credentials: secret({ username: text, password: text }),
  connection: secret({ endpoint: text, port: text, username: text, password: text, database: text, "ca.crt": text }),
  instance: CloudSqlInstance.reading({
    forProvider: {
      databaseVersion: text,
      encryptionKeyName: text,
      project: text,
      region: text,
      settings: {
        diskSize: number,
        diskType: text,
        ipConfiguration: { allocatedIpRange: text, privateNetwork: text },
      },
    },
    atProvider: {
      databaseVersion: text,
      privateIpAddress: text,
      settings: { availabilityType: text, diskSize: number, tier: text },
    },
    details: { serverCACertificateCert: text },
  }),
  database: CloudSqlDatabase.reading({ forProvider: { project: text } }),
  user: CloudSqlUser.reading({
    forProvider: { project: text },
    details: { password: text, "attribute.password": text },
  }),
} as const;

export type GcpAsk = Ask<Database, GcpSettings, typeof readings>;
