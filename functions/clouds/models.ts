// Written by `npm run generate` from models.txt and schemas/. Do not edit.
import { model } from "../compose/model.ts";

type RdsInstanceForProvider = {
  readonly allocatedStorage?: number;
  readonly allowMajorVersionUpgrade?: boolean;
  readonly applyImmediately?: boolean;
  readonly autoGeneratePassword?: boolean;
  readonly autoMinorVersionUpgrade?: boolean;
  readonly availabilityZone?: string;
  readonly backupRetentionPeriod?: number;
  readonly backupTarget?: string;
  readonly backupWindow?: string;
  readonly blueGreenUpdate?: { readonly enabled?: boolean };
  readonly caCertIdentifier?: string;
  readonly characterSetName?: string;
  readonly copyTagsToSnapshot?: boolean;
  readonly customIamInstanceProfile?: string;
  readonly customerOwnedIpEnabled?: boolean;
  readonly databaseInsightsMode?: string;
  readonly dbName?: string;
  readonly dbSubnetGroupName?: string;
  readonly dbSubnetGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly dbSubnetGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly dedicatedLogVolume?: boolean;
  readonly deleteAutomatedBackups?: boolean;
  readonly deletionProtection?: boolean;
  readonly domain?: string;
  readonly domainAuthSecretArn?: string;
  readonly domainDnsIps?: readonly string[];
  readonly domainFqdn?: string;
  readonly domainIamRoleName?: string;
  readonly domainOu?: string;
  readonly enabledCloudwatchLogsExports?: readonly string[];
  readonly engine?: string;
  readonly engineLifecycleSupport?: string;
  readonly engineVersion?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly iamDatabaseAuthenticationEnabled?: boolean;
  readonly identifier?: string;
  readonly identifierPrefix?: string;
  readonly instanceClass: string;
  readonly iops?: number;
  readonly kmsKeyId?: string;
  readonly kmsKeyIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly kmsKeyIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly licenseModel?: string;
  readonly maintenanceWindow?: string;
  readonly manageMasterUserPassword?: boolean;
  readonly masterUserSecretKmsKeyId?: string;
  readonly masterUserSecretKmsKeyIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly masterUserSecretKmsKeyIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly maxAllocatedStorage?: number;
  readonly monitoringInterval?: number;
  readonly monitoringRoleArn?: string;
  readonly monitoringRoleArnRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly monitoringRoleArnSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly multiAz?: boolean;
  readonly ncharCharacterSetName?: string;
  readonly networkType?: string;
  readonly optionGroupName?: string;
  readonly parameterGroupName?: string;
  readonly parameterGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly parameterGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly passwordSecretRef?: { readonly key: string; readonly name: string };
  readonly passwordWoSecretRef?: { readonly key: string; readonly name: string };
  readonly passwordWoVersion?: number;
  readonly performanceInsightsEnabled?: boolean;
  readonly performanceInsightsKmsKeyId?: string;
  readonly performanceInsightsKmsKeyIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly performanceInsightsKmsKeyIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly performanceInsightsRetentionPeriod?: number;
  readonly port?: number;
  readonly publiclyAccessible?: boolean;
  readonly region: string;
  readonly replicaMode?: string;
  readonly replicateSourceDb?: string;
  readonly replicateSourceDbRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly replicateSourceDbSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly restoreToPointInTime?: {
    readonly restoreTime?: string;
    readonly sourceDbInstanceAutomatedBackupsArn?: string;
    readonly sourceDbInstanceIdentifier?: string;
    readonly sourceDbiResourceId?: string;
    readonly useLatestRestorableTime?: boolean;
  };
  readonly s3Import?: {
    readonly bucketName?: string;
    readonly bucketPrefix?: string;
    readonly ingestionRole?: string;
    readonly sourceEngine?: string;
    readonly sourceEngineVersion?: string;
  };
  readonly skipFinalSnapshot?: boolean;
  readonly snapshotIdentifier?: string;
  readonly storageEncrypted?: boolean;
  readonly storageThroughput?: number;
  readonly storageType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly timezone?: string;
  readonly upgradeStorageConfig?: boolean;
  readonly username?: string;
  readonly vpcSecurityGroupIdRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly vpcSecurityGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly vpcSecurityGroupIds?: readonly string[];
};

type RdsInstanceAtProvider = {
  readonly address?: string;
  readonly allocatedStorage?: number;
  readonly allowMajorVersionUpgrade?: boolean;
  readonly applyImmediately?: boolean;
  readonly arn?: string;
  readonly autoMinorVersionUpgrade?: boolean;
  readonly availabilityZone?: string;
  readonly backupRetentionPeriod?: number;
  readonly backupTarget?: string;
  readonly backupWindow?: string;
  readonly blueGreenUpdate?: { readonly enabled?: boolean };
  readonly caCertIdentifier?: string;
  readonly characterSetName?: string;
  readonly copyTagsToSnapshot?: boolean;
  readonly customIamInstanceProfile?: string;
  readonly customerOwnedIpEnabled?: boolean;
  readonly databaseInsightsMode?: string;
  readonly dbName?: string;
  readonly dbSubnetGroupName?: string;
  readonly dedicatedLogVolume?: boolean;
  readonly deleteAutomatedBackups?: boolean;
  readonly deletionProtection?: boolean;
  readonly domain?: string;
  readonly domainAuthSecretArn?: string;
  readonly domainDnsIps?: readonly string[];
  readonly domainFqdn?: string;
  readonly domainIamRoleName?: string;
  readonly domainOu?: string;
  readonly enabledCloudwatchLogsExports?: readonly string[];
  readonly endpoint?: string;
  readonly engine?: string;
  readonly engineLifecycleSupport?: string;
  readonly engineVersion?: string;
  readonly engineVersionActual?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly hostedZoneId?: string;
  readonly iamDatabaseAuthenticationEnabled?: boolean;
  readonly id?: string;
  readonly identifier?: string;
  readonly identifierPrefix?: string;
  readonly instanceClass?: string;
  readonly iops?: number;
  readonly kmsKeyId?: string;
  readonly latestRestorableTime?: string;
  readonly licenseModel?: string;
  readonly listenerEndpoint?: readonly { readonly address?: string; readonly hostedZoneId?: string; readonly port?: number }[];
  readonly maintenanceWindow?: string;
  readonly manageMasterUserPassword?: boolean;
  readonly masterUserSecret?: readonly { readonly kmsKeyId?: string; readonly secretArn?: string; readonly secretStatus?: string }[];
  readonly masterUserSecretKmsKeyId?: string;
  readonly maxAllocatedStorage?: number;
  readonly monitoringInterval?: number;
  readonly monitoringRoleArn?: string;
  readonly multiAz?: boolean;
  readonly ncharCharacterSetName?: string;
  readonly networkType?: string;
  readonly optionGroupName?: string;
  readonly parameterGroupName?: string;
  readonly passwordWoVersion?: number;
  readonly performanceInsightsEnabled?: boolean;
  readonly performanceInsightsKmsKeyId?: string;
  readonly performanceInsightsRetentionPeriod?: number;
  readonly port?: number;
  readonly publiclyAccessible?: boolean;
  readonly region?: string;
  readonly replicaMode?: string;
  readonly replicas?: readonly string[];
  readonly replicateSourceDb?: string;
  readonly resourceId?: string;
  readonly restoreToPointInTime?: {
    readonly restoreTime?: string;
    readonly sourceDbInstanceAutomatedBackupsArn?: string;
    readonly sourceDbInstanceIdentifier?: string;
    readonly sourceDbiResourceId?: string;
    readonly useLatestRestorableTime?: boolean;
  };
  readonly s3Import?: {
    readonly bucketName?: string;
    readonly bucketPrefix?: string;
    readonly ingestionRole?: string;
    readonly sourceEngine?: string;
    readonly sourceEngineVersion?: string;
  };
  readonly skipFinalSnapshot?: boolean;
  readonly snapshotIdentifier?: string;
  readonly status?: string;
  readonly storageEncrypted?: boolean;
  readonly storageThroughput?: number;
  readonly storageType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly timezone?: string;
  readonly upgradeRolloutOrder?: string;
  readonly upgradeStorageConfig?: boolean;
  readonly username?: string;
  readonly vpcSecurityGroupIds?: readonly string[];
};

/** rds.aws.m.upbound.io/v1beta1 Instance */
export const RdsInstance = model<RdsInstanceForProvider, RdsInstanceAtProvider>("rds.aws.m.upbound.io/v1beta1", "Instance");

type RdsParameterGroupForProvider = {
  readonly description?: string;
  readonly family: string;
  readonly parameter?: readonly { readonly applyMethod?: string; readonly name?: string; readonly value?: string }[];
  readonly region: string;
  readonly skipDestroy?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
};

type RdsParameterGroupAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly family?: string;
  readonly id?: string;
  readonly parameter?: readonly { readonly applyMethod?: string; readonly name?: string; readonly value?: string }[];
  readonly region?: string;
  readonly skipDestroy?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
};

/** rds.aws.m.upbound.io/v1beta1 ParameterGroup */
export const RdsParameterGroup = model<RdsParameterGroupForProvider, RdsParameterGroupAtProvider>("rds.aws.m.upbound.io/v1beta1", "ParameterGroup");

type RdsSubnetGroupForProvider = {
  readonly description?: string;
  readonly region: string;
  readonly subnetIdRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly subnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetIds?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
};

type RdsSubnetGroupAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly id?: string;
  readonly region?: string;
  readonly subnetIds?: readonly string[];
  readonly supportedNetworkTypes?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly vpcId?: string;
};

/** rds.aws.m.upbound.io/v1beta1 SubnetGroup */
export const RdsSubnetGroup = model<RdsSubnetGroupForProvider, RdsSubnetGroupAtProvider>("rds.aws.m.upbound.io/v1beta1", "SubnetGroup");

type SecurityGroupForProvider = {
  readonly description?: string;
  readonly name?: string;
  readonly region: string;
  readonly revokeRulesOnDelete?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly vpcId?: string;
  readonly vpcIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly vpcIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type SecurityGroupAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly egress?: readonly {
    readonly cidrBlocks?: readonly string[];
    readonly description?: string;
    readonly fromPort?: number;
    readonly ipv6CidrBlocks?: readonly string[];
    readonly prefixListIds?: readonly string[];
    readonly protocol?: string;
    readonly securityGroups?: readonly string[];
    readonly self?: boolean;
    readonly toPort?: number;
  }[];
  readonly id?: string;
  readonly ingress?: readonly {
    readonly cidrBlocks?: readonly string[];
    readonly description?: string;
    readonly fromPort?: number;
    readonly ipv6CidrBlocks?: readonly string[];
    readonly prefixListIds?: readonly string[];
    readonly protocol?: string;
    readonly securityGroups?: readonly string[];
    readonly self?: boolean;
    readonly toPort?: number;
  }[];
  readonly name?: string;
  readonly ownerId?: string;
  readonly region?: string;
  readonly revokeRulesOnDelete?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly vpcId?: string;
};

/** ec2.aws.m.upbound.io/v1beta1 SecurityGroup */
export const SecurityGroup = model<SecurityGroupForProvider, SecurityGroupAtProvider>("ec2.aws.m.upbound.io/v1beta1", "SecurityGroup");

type SecurityGroupIngressRuleForProvider = {
  readonly cidrIpv4?: string;
  readonly cidrIpv6?: string;
  readonly description?: string;
  readonly fromPort?: number;
  readonly ipProtocol: string;
  readonly prefixListId?: string;
  readonly prefixListIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly prefixListIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly referencedSecurityGroupId?: string;
  readonly referencedSecurityGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly referencedSecurityGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly region: string;
  readonly securityGroupId?: string;
  readonly securityGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly securityGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly toPort?: number;
};

type SecurityGroupIngressRuleAtProvider = {
  readonly arn?: string;
  readonly cidrIpv4?: string;
  readonly cidrIpv6?: string;
  readonly description?: string;
  readonly fromPort?: number;
  readonly id?: string;
  readonly ipProtocol?: string;
  readonly prefixListId?: string;
  readonly referencedSecurityGroupId?: string;
  readonly region?: string;
  readonly securityGroupId?: string;
  readonly securityGroupRuleId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly toPort?: number;
};

/** ec2.aws.m.upbound.io/v1beta1 SecurityGroupIngressRule */
export const SecurityGroupIngressRule = model<SecurityGroupIngressRuleForProvider, SecurityGroupIngressRuleAtProvider>("ec2.aws.m.upbound.io/v1beta1", "SecurityGroupIngressRule");
