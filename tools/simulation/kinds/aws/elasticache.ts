import { textOf, type Fields } from "../../fields.ts";
import type { Reference, SimulatedKinds } from "../simulated.ts";
import { securityGroup } from "./ec2.ts";
import { arn } from "./names.ts";

const kindOf = (kind: string) => ({ apiVersion: "elasticache.aws.m.upbound.io/v1beta1", kind });

/** ElastiCache shortens the region: `eu-west-1` becomes `euw1`. */
const suffix = ({ region }: Fields) => `abc123.${textOf(region).replace(/-([a-z])[a-z]*-/, "$1")}.cache.amazonaws.com`;

const subnetGroupName: Reference = { field: "subnetGroupName", goName: "SubnetGroupName", to: kindOf("SubnetGroup") };
const securityGroupIds: Reference = {
  field: "securityGroupIds",
  goName: "SecurityGroupIds",
  to: securityGroup,
  isMany: true,
};

const primary = (name: string, forProvider: Fields) => `master.${name}.${suffix(forProvider)}`;
const clusterAddress = (name: string, forProvider: Fields) => `${name}.${suffix(forProvider)}`;

/** Source of the connection details: config/namespaced/elasticache/config.go of provider-upjet-aws. */
export const elasticache: SimulatedKinds = {
  "elasticache.aws.m.upbound.io/v1beta1 ReplicationGroup": {
    references: [securityGroupIds, subnetGroupName],
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      arn: arn("elasticache", forProvider, `replicationgroup:${name}`),
      clusterEnabled: false,
      ...(isDone && {
        engineVersionActual: `${textOf(forProvider["engineVersion"])}.0`,
        memberClusters: Array.from(
          { length: Number(forProvider["numCacheClusters"]) },
          (_, at) => `${name}-00${at + 1}`,
        ),
        primaryEndpointAddress: primary(name, forProvider),
        readerEndpointAddress: `replica.${name}.${suffix(forProvider)}`,
      }),
    }),
    details: ({ name, forProvider, isDone }, password) => ({
      "attribute.auth_token": password,
      port: String(forProvider["port"]),
      ...(isDone && {
        primary_endpoint_address: primary(name, forProvider),
        reader_endpoint_address: `replica.${name}.${suffix(forProvider)}`,
      }),
    }),
  },
  "elasticache.aws.m.upbound.io/v1beta1 Cluster": {
    references: [
      { field: "parameterGroupName", goName: "ParameterGroupName", to: kindOf("ParameterGroup") },
      securityGroupIds,
      subnetGroupName,
    ],
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      arn: arn("elasticache", forProvider, `cluster:${name}`),
      ...(isDone && {
        engineVersionActual: textOf(forProvider["engineVersion"]),
        clusterAddress: clusterAddress(name, forProvider),
        configurationEndpoint: `${clusterAddress(name, forProvider)}:${String(forProvider["port"])}`,
      }),
    }),
  },
  "elasticache.aws.m.upbound.io/v1beta1 ParameterGroup": {
    assigned: ({ name }) => textOf(name),
    fields: ({ name, forProvider }) => ({ id: name, arn: arn("elasticache", forProvider, `parametergroup:${name}`) }),
  },
  "elasticache.aws.m.upbound.io/v1beta1 SubnetGroup": {
    fields: ({ name, forProvider }) => ({ id: name, arn: arn("elasticache", forProvider, `subnetgroup:${name}`) }),
  },
};
