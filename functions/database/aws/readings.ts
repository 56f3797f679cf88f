import { ingressReading } from "../../clouds/aws/ingress.ts";
import { securityGroupReading } from "../../clouds/aws/security-group.ts";
import { RdsInstance, RdsParameterGroup, RdsSubnetGroup } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { flag, given, number, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Database } from "../claim.ts";

/** Everything that a database on AWS reads of what was observed. */
export const readings = {
  credentials: secret({ username: text, password: text }),
  connection: secret({ endpoint: text, port: text, username: text, password: text, database: text }),
  instance: RdsInstance.reading({
    forProvider: {
      allocatedStorage: number,
      dbName: text,
      dbSubnetGroupName: text,
      dbSubnetGroupNameSelector: given,
      engine: text,
      engineVersion: text,
      identifier: text,
      kmsKeyId: text,
      maxAllocatedStorage: number,
      region: text,
      storageType: text,
      username: text,
    },
    atProvider: { address: text, instanceClass: text, multiAz: flag, port: number, status: text },
    details: { "attribute.password": text },
  }),
  "parameter-group": RdsParameterGroup.reading({ forProvider: { family: text, region: text } }),
  "subnet-group": RdsSubnetGroup.reading({ forProvider: { region: text, subnetIds: texts } }),
  "security-group": securityGroupReading,
  "ingress-*": ingressReading,
} as const;

export type AwsAsk = Ask<Database, AwsSettings, typeof readings>;
