import { ingressReading } from "../../clouds/aws/ingress.ts";
import { securityGroupReading } from "../../clouds/aws/security-group.ts";
import {
  ElasticacheCluster,
  ElasticacheParameterGroup,
  ElasticacheReplicationGroup,
  ElasticacheSubnetGroup,
} from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { given, number, parts, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cache } from "../claim.ts";

/** What is read alike of a replication group and of a cluster. */
const spec = {
  engineVersion: text,
  nodeType: text,
  parameterGroupName: text,
  region: text,
  subnetGroupName: text,
  subnetGroupNameSelector: given,
} as const;
const status = { engineVersion: text, nodeType: text, port: number } as const;

/** Everything that a cache on AWS reads of what was observed. */
export const readings = {
  credentials: secret({ password: text }),
  connection: secret({ endpoint: text, port: text, password: text }),
  "replication-group": ElasticacheReplicationGroup.reading({
    forProvider: { ...spec, kmsKeyId: text },
    atProvider: { ...status, primaryEndpointAddress: text },
    details: { "attribute.auth_token": text },
  }),
  cluster: ElasticacheCluster.reading({
    forProvider: spec,
    atProvider: { ...status, clusterAddress: text },
  }),
  "parameter-group": ElasticacheParameterGroup.reading({
    forProvider: { family: text, name: text, parameter: parts({ name: text, value: text }), region: text },
  }),
  "subnet-group": ElasticacheSubnetGroup.reading({ forProvider: { region: text, subnetIds: texts } }),
  "security-group": securityGroupReading,
  "ingress-*": ingressReading,
} as const;

export type AwsAsk = Ask<Cache, AwsSettings, typeof readings>;
