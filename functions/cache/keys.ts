import type { Cloud } from "../clouds/cloud.ts";
import type { Key } from "../clouds/kind.ts";

const secret = { apiVersion: "v1", kind: "Secret" } as const;
const elasticache = "elasticache.aws.m.upbound.io/v1beta1";
const ec2 = "ec2.aws.m.upbound.io/v1beta1";

/** Every composition-resource key that a cache may have, for ever. */
export const keys = {
  aws: {
    credentials: { ...secret, stateful: true },
    connection: { ...secret, stateful: false },
    "replication-group": { apiVersion: elasticache, kind: "ReplicationGroup", stateful: true },
    cluster: { apiVersion: elasticache, kind: "Cluster", stateful: true },
    "parameter-group": { apiVersion: elasticache, kind: "ParameterGroup", stateful: false },
    "subnet-group": { apiVersion: elasticache, kind: "SubnetGroup", stateful: false },
    "security-group": { apiVersion: ec2, kind: "SecurityGroup", stateful: false },
    "ingress-*": { apiVersion: ec2, kind: "SecurityGroupIngressRule", stateful: false },
  },
  gcp: {
    connection: { ...secret, stateful: false },
    redis: { apiVersion: "redis.gcp.m.upbound.io/v1beta1", kind: "Instance", stateful: true },
    memcached: { apiVersion: "memcache.gcp.m.upbound.io/v1beta1", kind: "Instance", stateful: true },
  },
  azure: {
    connection: { ...secret, stateful: false },
    redis: { apiVersion: "cache.azure.m.upbound.io/v1beta1", kind: "ManagedRedis", stateful: true },
    "private-endpoint": { apiVersion: "network.azure.m.upbound.io/v1beta1", kind: "PrivateEndpoint", stateful: false },
    lock: { apiVersion: "authorization.azure.m.upbound.io/v1beta1", kind: "ManagementLock", stateful: false },
  },
} as const satisfies Record<Cloud, Readonly<Record<string, Key>>>;
