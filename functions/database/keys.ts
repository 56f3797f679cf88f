import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const rds = "rds.aws.m.upbound.io/v1beta1";
const sql = "sql.gcp.m.upbound.io/v1beta1";
const postgres = "dbforpostgresql.azure.m.upbound.io/v1beta1";
const mysql = "dbformysql.azure.m.upbound.io/v1beta1";
const ec2 = "ec2.aws.m.upbound.io/v1beta1";

/**
 * Every composition-resource key that a database may have, for ever: a key that is renamed or taken away makes
 * Crossplane delete what it names. `ingress-*` is a family: `*` is a hash of what the member stands for.
 */
export const keys = {
  aws: {
    credentials: { ...secret, stateful: true },
    connection: { ...secret, stateful: false },
    instance: { apiVersion: rds, kind: "Instance", stateful: true },
    "parameter-group": { apiVersion: rds, kind: "ParameterGroup", stateful: false },
    "subnet-group": { apiVersion: rds, kind: "SubnetGroup", stateful: false },
    "security-group": { apiVersion: ec2, kind: "SecurityGroup", stateful: false },
    "ingress-*": { apiVersion: ec2, kind: "SecurityGroupIngressRule", stateful: false },
  },
  gcp: {
    credentials: { ...secret, stateful: true },
    connection: { ...secret, stateful: false },
    instance: { apiVersion: sql, kind: "DatabaseInstance", stateful: true },
    database: { apiVersion: sql, kind: "Database", stateful: true },
    user: { apiVersion: sql, kind: "User", stateful: false },
  },
  azure: {
    credentials: { ...secret, stateful: true },
    connection: { ...secret, stateful: false },
    server: { apiVersion: [postgres, mysql], kind: "FlexibleServer", stateful: true },
    database: { apiVersion: [postgres, mysql], kind: ["FlexibleServerDatabase", "FlexibleDatabase"], stateful: true },
    lock: { apiVersion: "authorization.azure.m.upbound.io/v1beta1", kind: "ManagementLock", stateful: false },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
