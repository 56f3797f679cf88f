import { createHash } from "node:crypto";
import { textOf, type Fields } from "./fields.ts";

/** A thing in the simulated cloud: its name there, its parameters, and whether it serves. */
type Built = { readonly name: string; readonly forProvider: Fields; readonly isDone: boolean };

/** What the cloud makes of one kind of managed resource. */
type Computed = {
  /** The name that the cloud gives. Without it the name is chosen outside, in the external-name annotation. */
  readonly assigned?: (forProvider: Fields) => string;
  /** The fields of `status.atProvider` that nobody asked for. */
  readonly fields: (built: Built) => Fields;
  /** Whether it takes a step to become ready once it is there. */
  readonly isSlow?: true;
  /** What the provider writes into the connection Secret, when one is asked for. */
  readonly details?: (built: Built, password: string) => Readonly<Record<string, string>>;
};

const account = "111122223333";

const hex = (length: number, ...parts: readonly unknown[]) =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);

const arn = (service: string, { region }: Fields, rest: string) =>
  `arn:aws:${service}:${textOf(region)}:${account}:${rest}`;

const rdsAddress = ({ identifier, region }: Fields) =>
  `${textOf(identifier)}.abc123.${textOf(region)}.rds.amazonaws.com`;

/**
 * By apiVersion and kind. Sources: the external names of provider-upjet-aws (config/externalname.go) and the
 * connection details of its rds group (config/namespaced/rds/config.go).
 */
export const computed: Readonly<Record<string, Computed>> = {
  "rds.aws.m.upbound.io/v1beta1 Instance": {
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
    assigned: ({ securityGroupId, cidrIpv4, cidrIpv6, referencedSecurityGroupId, fromPort }) =>
      `sgr-${hex(17, securityGroupId, cidrIpv4, cidrIpv6, referencedSecurityGroupId, fromPort)}`,
    fields: ({ name, forProvider }) => ({
      id: name,
      arn: arn("ec2", forProvider, `security-group-rule/${name}`),
      securityGroupRuleId: name,
    }),
  },
};
