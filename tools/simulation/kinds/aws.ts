import { textOf, type Fields } from "../fields.ts";
import { hex } from "./hex.ts";
import type { SimulatedKinds } from "./simulated.ts";

const account = "111122223333";

const arn = (service: string, { region }: Fields, rest: string) =>
  `arn:aws:${service}:${textOf(region)}:${account}:${rest}`;

const rdsAddress = ({ identifier, region }: Fields) =>
  `${textOf(identifier)}.abc123.${textOf(region)}.rds.amazonaws.com`;

const securityGroup = { apiVersion: "ec2.aws.m.upbound.io/v1beta1", kind: "SecurityGroup" };
const rds = (kind: string) => ({ apiVersion: "rds.aws.m.upbound.io/v1beta1", kind });

/**
 * Sources: the external names of provider-upjet-aws (config/externalname.go), the connection details of its rds group
 * (config/namespaced/rds/config.go) and zz_generated.resolvers.go.
 */
export const aws: SimulatedKinds = {
  "rds.aws.m.upbound.io/v1beta1 Instance": {
    references: [
      { field: "dbSubnetGroupName", goName: "DBSubnetGroupName", to: rds("SubnetGroup") },
      { field: "parameterGroupName", goName: "ParameterGroupName", to: rds("ParameterGroup") },
      { field: "vpcSecurityGroupIds", goName: "VPCSecurityGroupIds", to: securityGroup, isMany: true },
    ],
    assigned: ({ identifier, region }) => `db-${hex(26, identifier, region).toUpperCase()}`,
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      resourceId: name,
      arn: arn("rds", forProvider, `db:${textOf(forProvider["identifier"])}`),
      status: isDone ? "available" : "creating",
      ...(isDone && {
        address: rdsAddress(forProvider),
        endpoint: `${rdsAddress(forProvider)}:${String(forProvider["port"])}`,
        engineVersionActual: textOf(forProvider["engineVersion"]),
      }),
    }),
    details: ({ forProvider, isDone }, password) => ({
      username: textOf(forProvider["username"]),
      password,
      "attribute.password": password,
      port: String(forProvider["port"]),
      ...(isDone && {
        endpoint: `${rdsAddress(forProvider)}:${String(forProvider["port"])}`,
        address: rdsAddress(forProvider),
        host: rdsAddress(forProvider),
      }),
    }),
  },
  "rds.aws.m.upbound.io/v1beta1 ParameterGroup": {
    fields: ({ name, forProvider }) => ({ id: name, arn: arn("rds", forProvider, `pg:${name}`) }),
  },
  "rds.aws.m.upbound.io/v1beta1 SubnetGroup": {
    fields: ({ name, forProvider }) => ({
      id: name,
      arn: arn("rds", forProvider, `subgrp:${name}`),
      supportedNetworkTypes: ["IPV4"],
    }),
  },
  "ec2.aws.m.upbound.io/v1beta1 SecurityGroup": {
    assigned: ({ name, vpcId }) => `sg-${hex(17, name, vpcId)}`,
    fields: ({ name, forProvider }) => ({
      id: name,
      arn: arn("ec2", forProvider, `security-group/${name}`),
      ownerId: account,
    }),
  },
  "ec2.aws.m.upbound.io/v1beta1 SecurityGroupIngressRule": {
    references: [{ field: "securityGroupId", goName: "SecurityGroupID", to: securityGroup }],
    assigned: ({ securityGroupId, cidrIpv4, cidrIpv6, referencedSecurityGroupId, fromPort }) =>
      `sgr-${hex(17, securityGroupId, cidrIpv4, cidrIpv6, referencedSecurityGroupId, fromPort)}`,
    fields: ({ name, forProvider }) => ({
      id: name,
      arn: arn("ec2", forProvider, `security-group-rule/${name}`),
      securityGroupRuleId: name,
    }),
  },
};
