import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { account, arn } from "./names.ts";

export const securityGroup = { apiVersion: "ec2.aws.m.upbound.io/v1beta1", kind: "SecurityGroup" };

export const ec2: SimulatedKinds = {
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
