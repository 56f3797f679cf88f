import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { securityGroup } from "./ec2.ts";
import { arn } from "./names.ts";

const rdsAddress = ({ identifier, region }: Fields) =>
  `${textOf(identifier)}.abc123.${textOf(region)}.rds.amazonaws.com`;

const kindOf = (kind: string) => ({ apiVersion: "rds.aws.m.upbound.io/v1beta1", kind });

/** Source of the connection details: config/namespaced/rds/config.go of provider-upjet-aws. */
export const rds: SimulatedKinds = {
  "rds.aws.m.upbound.io/v1beta1 Instance": {
    references: [
      { field: "dbSubnetGroupName", goName: "DBSubnetGroupName", to: kindOf("SubnetGroup") },
      { field: "parameterGroupName", goName: "ParameterGroupName", to: kindOf("ParameterGroup") },
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
};
