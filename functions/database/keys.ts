import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const rds = "rds.aws.m.upbound.io/v1beta1";
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
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
