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

type CloudSqlInstanceForProvider = {
  readonly backupdrBackup?: string;
  readonly clone?: {
    readonly allocatedIpRange?: string;
    readonly databaseNames?: readonly string[];
    readonly pointInTime?: string;
    readonly preferredZone?: string;
    readonly sourceInstanceDeletionTime?: string;
    readonly sourceInstanceName?: string;
    readonly sourceProject?: string;
  };
  readonly databaseVersion: string;
  readonly deletionProtection?: boolean;
  readonly encryptionKeyName?: string;
  readonly finalBackupDescription?: string;
  readonly maintenanceVersion?: string;
  readonly masterInstanceName?: string;
  readonly nodeCount?: number;
  readonly pointInTimeRestoreContext?: {
    readonly allocatedIpRange?: string;
    readonly datasource?: string;
    readonly pointInTime?: string;
    readonly preferredZone?: string;
    readonly region?: string;
    readonly targetInstance?: string;
  };
  readonly project?: string;
  readonly region?: string;
  readonly replicaConfiguration?: {
    readonly caCertificate?: string;
    readonly cascadableReplica?: boolean;
    readonly clientCertificate?: string;
    readonly clientKey?: string;
    readonly connectRetryInterval?: number;
    readonly dumpFilePath?: string;
    readonly failoverTarget?: boolean;
    readonly masterHeartbeatPeriod?: number;
    readonly passwordSecretRef?: { readonly key: string; readonly name: string };
    readonly sslCipher?: string;
    readonly username?: string;
    readonly verifyServerCertificate?: boolean;
  };
  readonly replicaNames?: readonly string[];
  readonly replicationCluster?: { readonly failoverDrReplicaName?: string; readonly psaWriteEndpoint?: string };
  readonly restoreBackupContext?: { readonly backupRunId?: number; readonly instanceId?: string; readonly project?: string };
  readonly rootPasswordSecretRef?: { readonly key: string; readonly name: string };
  readonly settings?: {
    readonly activationPolicy?: string;
    readonly activeDirectoryConfig?: {
      readonly adminCredentialSecretName?: string;
      readonly dnsServers?: readonly string[];
      readonly domain?: string;
      readonly mode?: string;
      readonly organizationalUnit?: string;
    };
    readonly advancedMachineFeatures?: { readonly threadsPerCore?: number };
    readonly autoUpgradeEnabled?: boolean;
    readonly availabilityType?: string;
    readonly backupConfiguration?: {
      readonly backupRetentionSettings?: { readonly retainedBackups?: number; readonly retentionUnit?: string };
      readonly binaryLogEnabled?: boolean;
      readonly enabled?: boolean;
      readonly location?: string;
      readonly pointInTimeRecoveryEnabled?: boolean;
      readonly startTime?: string;
      readonly transactionLogRetentionDays?: number;
    };
    readonly collation?: string;
    readonly connectionPoolConfig?: readonly ({
      readonly connectionPoolingEnabled?: boolean;
      readonly flags?: readonly { readonly name?: string; readonly value?: string }[];
    })[];
    readonly connectorEnforcement?: string;
    readonly dataApiAccess?: string;
    readonly dataCacheConfig?: { readonly dataCacheEnabled?: boolean };
    readonly dataDiskProvisionedIops?: number;
    readonly dataDiskProvisionedThroughput?: number;
    readonly databaseFlags?: readonly { readonly name?: string; readonly value?: string }[];
    readonly deletionProtectionEnabled?: boolean;
    readonly denyMaintenancePeriod?: { readonly endDate?: string; readonly startDate?: string; readonly time?: string };
    readonly diskAutoresize?: boolean;
    readonly diskAutoresizeLimit?: number;
    readonly diskSize?: number;
    readonly diskType?: string;
    readonly edition?: string;
    readonly enableDataplexIntegration?: boolean;
    readonly enableGoogleMlIntegration?: boolean;
    readonly entraidConfig?: { readonly applicationId?: string; readonly tenantId?: string };
    readonly finalBackupConfig?: { readonly enabled?: boolean; readonly retentionDays?: number };
    readonly insightsConfig?: {
      readonly enhancedQueryInsightsEnabled?: boolean;
      readonly queryInsightsEnabled?: boolean;
      readonly queryPlansPerMinute?: number;
      readonly queryStringLength?: number;
      readonly recordApplicationTags?: boolean;
      readonly recordClientAddress?: boolean;
    };
    readonly ipConfiguration?: {
      readonly allocatedIpRange?: string;
      readonly authorizedNetworks?: readonly { readonly expirationTime?: string; readonly name?: string; readonly value?: string }[];
      readonly customSubjectAlternativeNames?: readonly string[];
      readonly enablePrivatePathForGoogleCloudServices?: boolean;
      readonly ipv4Enabled?: boolean;
      readonly privateNetwork?: string;
      readonly privateNetworkRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly privateNetworkSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly pscConfig?: readonly ({
        readonly allowedConsumerProjects?: readonly string[];
        readonly networkAttachmentUri?: string;
        readonly pscAutoConnections?: readonly { readonly consumerNetwork?: string; readonly consumerServiceProjectId?: string }[];
        readonly pscAutoDnsEnabled?: boolean;
        readonly pscEnabled?: boolean;
        readonly pscWriteEndpointDnsEnabled?: boolean;
      })[];
      readonly serverCaMode?: string;
      readonly serverCaPool?: string;
      readonly serverCertificateRotationMode?: string;
      readonly sslMode?: string;
    };
    readonly locationPreference?: { readonly followGaeApplication?: string; readonly secondaryZone?: string; readonly zone?: string };
    readonly maintenanceWindow?: { readonly day?: number; readonly hour?: number; readonly updateTrack?: string };
    readonly passwordValidationPolicy?: {
      readonly complexity?: string;
      readonly disallowUsernameSubstring?: boolean;
      readonly enablePasswordPolicy?: boolean;
      readonly minLength?: number;
      readonly passwordChangeInterval?: string;
      readonly reuseInterval?: number;
    };
    readonly pricingPlan?: string;
    readonly readPoolAutoScaleConfig?: {
      readonly disableScaleIn?: boolean;
      readonly enabled?: boolean;
      readonly maxNodeCount?: number;
      readonly minNodeCount?: number;
      readonly scaleInCooldownSeconds?: number;
      readonly scaleOutCooldownSeconds?: number;
      readonly targetMetrics?: readonly { readonly metric?: string; readonly targetValue?: number }[];
    };
    readonly retainBackupsOnDelete?: boolean;
    readonly sqlServerAuditConfig?: { readonly bucket?: string; readonly retentionInterval?: string; readonly uploadInterval?: string };
    readonly tier?: string;
    readonly timeZone?: string;
    readonly userLabels?: Readonly<Record<string, string>>;
  };
};

type CloudSqlInstanceAtProvider = {
  readonly availableMaintenanceVersions?: readonly string[];
  readonly backupdrBackup?: string;
  readonly clone?: {
    readonly allocatedIpRange?: string;
    readonly databaseNames?: readonly string[];
    readonly pointInTime?: string;
    readonly preferredZone?: string;
    readonly sourceInstanceDeletionTime?: string;
    readonly sourceInstanceName?: string;
    readonly sourceProject?: string;
  };
  readonly connectionName?: string;
  readonly databaseVersion?: string;
  readonly deletionPolicy?: string;
  readonly deletionProtection?: boolean;
  readonly dnsName?: string;
  readonly dnsNames?: readonly { readonly connectionType?: string; readonly dnsScope?: string; readonly name?: string }[];
  readonly encryptionKeyName?: string;
  readonly finalBackupDescription?: string;
  readonly firstIpAddress?: string;
  readonly id?: string;
  readonly instanceType?: string;
  readonly ipAddress?: readonly { readonly ipAddress?: string; readonly timeToRetire?: string; readonly type?: string }[];
  readonly maintenanceVersion?: string;
  readonly masterInstanceName?: string;
  readonly nodeCount?: number;
  readonly pointInTimeRestoreContext?: {
    readonly allocatedIpRange?: string;
    readonly datasource?: string;
    readonly pointInTime?: string;
    readonly preferredZone?: string;
    readonly region?: string;
    readonly targetInstance?: string;
  };
  readonly privateIpAddress?: string;
  readonly project?: string;
  readonly pscServiceAttachmentLink?: string;
  readonly publicIpAddress?: string;
  readonly region?: string;
  readonly replicaConfiguration?: {
    readonly caCertificate?: string;
    readonly cascadableReplica?: boolean;
    readonly clientCertificate?: string;
    readonly clientKey?: string;
    readonly connectRetryInterval?: number;
    readonly dumpFilePath?: string;
    readonly failoverTarget?: boolean;
    readonly masterHeartbeatPeriod?: number;
    readonly sslCipher?: string;
    readonly username?: string;
    readonly verifyServerCertificate?: boolean;
  };
  readonly replicaNames?: readonly string[];
  readonly replicationCluster?: { readonly drReplica?: boolean; readonly failoverDrReplicaName?: string; readonly psaWriteEndpoint?: string };
  readonly restoreBackupContext?: { readonly backupRunId?: number; readonly instanceId?: string; readonly project?: string };
  readonly selfLink?: string;
  readonly serviceAccountEmailAddress?: string;
  readonly settings?: {
    readonly activationPolicy?: string;
    readonly activeDirectoryConfig?: {
      readonly adminCredentialSecretName?: string;
      readonly dnsServers?: readonly string[];
      readonly domain?: string;
      readonly mode?: string;
      readonly organizationalUnit?: string;
    };
    readonly advancedMachineFeatures?: { readonly threadsPerCore?: number };
    readonly autoUpgradeEnabled?: boolean;
    readonly availabilityType?: string;
    readonly backupConfiguration?: {
      readonly backupRetentionSettings?: { readonly retainedBackups?: number; readonly retentionUnit?: string };
      readonly backupTier?: string;
      readonly binaryLogEnabled?: boolean;
      readonly enabled?: boolean;
      readonly location?: string;
      readonly pointInTimeRecoveryEnabled?: boolean;
      readonly startTime?: string;
      readonly transactionLogRetentionDays?: number;
    };
    readonly collation?: string;
    readonly connectionPoolConfig?: readonly ({
      readonly connectionPoolingEnabled?: boolean;
      readonly flags?: readonly { readonly name?: string; readonly value?: string }[];
    })[];
    readonly connectorEnforcement?: string;
    readonly dataApiAccess?: string;
    readonly dataCacheConfig?: { readonly dataCacheEnabled?: boolean };
    readonly dataDiskProvisionedIops?: number;
    readonly dataDiskProvisionedThroughput?: number;
    readonly databaseFlags?: readonly { readonly name?: string; readonly value?: string }[];
    readonly deletionProtectionEnabled?: boolean;
    readonly denyMaintenancePeriod?: { readonly endDate?: string; readonly startDate?: string; readonly time?: string };
    readonly diskAutoresize?: boolean;
    readonly diskAutoresizeLimit?: number;
    readonly diskSize?: number;
    readonly diskType?: string;
    readonly edition?: string;
    readonly effectiveAvailabilityType?: string;
    readonly enableDataplexIntegration?: boolean;
    readonly enableGoogleMlIntegration?: boolean;
    readonly entraidConfig?: { readonly applicationId?: string; readonly tenantId?: string };
    readonly finalBackupConfig?: { readonly enabled?: boolean; readonly retentionDays?: number };
    readonly insightsConfig?: {
      readonly enhancedQueryInsightsEnabled?: boolean;
      readonly queryInsightsEnabled?: boolean;
      readonly queryPlansPerMinute?: number;
      readonly queryStringLength?: number;
      readonly recordApplicationTags?: boolean;
      readonly recordClientAddress?: boolean;
    };
    readonly ipConfiguration?: {
      readonly allocatedIpRange?: string;
      readonly authorizedNetworks?: readonly { readonly expirationTime?: string; readonly name?: string; readonly value?: string }[];
      readonly customSubjectAlternativeNames?: readonly string[];
      readonly enablePrivatePathForGoogleCloudServices?: boolean;
      readonly ipv4Enabled?: boolean;
      readonly privateNetwork?: string;
      readonly pscConfig?: readonly ({
        readonly allowedConsumerProjects?: readonly string[];
        readonly networkAttachmentUri?: string;
        readonly pscAutoConnections?: readonly {
          readonly consumerNetwork?: string;
          readonly consumerNetworkStatus?: string;
          readonly consumerServiceProjectId?: string;
          readonly ipAddress?: string;
          readonly status?: string;
        }[];
        readonly pscAutoDnsEnabled?: boolean;
        readonly pscEnabled?: boolean;
        readonly pscWriteEndpointDnsEnabled?: boolean;
      })[];
      readonly serverCaMode?: string;
      readonly serverCaPool?: string;
      readonly serverCertificateRotationMode?: string;
      readonly sslMode?: string;
    };
    readonly locationPreference?: { readonly followGaeApplication?: string; readonly secondaryZone?: string; readonly zone?: string };
    readonly maintenanceWindow?: { readonly day?: number; readonly hour?: number; readonly updateTrack?: string };
    readonly passwordValidationPolicy?: {
      readonly complexity?: string;
      readonly disallowUsernameSubstring?: boolean;
      readonly enablePasswordPolicy?: boolean;
      readonly minLength?: number;
      readonly passwordChangeInterval?: string;
      readonly reuseInterval?: number;
    };
    readonly pricingPlan?: string;
    readonly readPoolAutoScaleConfig?: {
      readonly disableScaleIn?: boolean;
      readonly enabled?: boolean;
      readonly maxNodeCount?: number;
      readonly minNodeCount?: number;
      readonly scaleInCooldownSeconds?: number;
      readonly scaleOutCooldownSeconds?: number;
      readonly targetMetrics?: readonly { readonly metric?: string; readonly targetValue?: number }[];
    };
    readonly retainBackupsOnDelete?: boolean;
    readonly sqlServerAuditConfig?: { readonly bucket?: string; readonly retentionInterval?: string; readonly uploadInterval?: string };
    readonly tier?: string;
    readonly timeZone?: string;
    readonly userLabels?: Readonly<Record<string, string>>;
    readonly version?: number;
  };
};

/** sql.gcp.m.upbound.io/v1beta1 DatabaseInstance */
export const CloudSqlInstance = model<CloudSqlInstanceForProvider, CloudSqlInstanceAtProvider>("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance");

type CloudSqlDatabaseForProvider = {
  readonly charset?: string;
  readonly collation?: string;
  readonly deletionPolicy?: string;
  readonly instance?: string;
  readonly instanceRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly instanceSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly project?: string;
};

type CloudSqlDatabaseAtProvider = {
  readonly charset?: string;
  readonly collation?: string;
  readonly deletionPolicy?: string;
  readonly id?: string;
  readonly instance?: string;
  readonly project?: string;
  readonly selfLink?: string;
};

/** sql.gcp.m.upbound.io/v1beta1 Database */
export const CloudSqlDatabase = model<CloudSqlDatabaseForProvider, CloudSqlDatabaseAtProvider>("sql.gcp.m.upbound.io/v1beta1", "Database");

type CloudSqlUserForProvider = {
  readonly databaseRoles?: readonly string[];
  readonly deletionPolicy?: string;
  readonly host?: string;
  readonly instance?: string;
  readonly instanceRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly instanceSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly passwordPolicy?: {
    readonly allowedFailedAttempts?: number;
    readonly enableFailedAttemptsCheck?: boolean;
    readonly enablePasswordVerification?: boolean;
    readonly passwordExpirationDuration?: string;
  };
  readonly passwordSecretRef?: { readonly key: string; readonly name: string };
  readonly project?: string;
  readonly type?: string;
};

type CloudSqlUserAtProvider = {
  readonly databaseRoles?: readonly string[];
  readonly deletionPolicy?: string;
  readonly host?: string;
  readonly iamEmail?: string;
  readonly id?: string;
  readonly instance?: string;
  readonly passwordPolicy?: {
    readonly allowedFailedAttempts?: number;
    readonly enableFailedAttemptsCheck?: boolean;
    readonly enablePasswordVerification?: boolean;
    readonly passwordExpirationDuration?: string;
    readonly status?: readonly { readonly locked?: boolean; readonly passwordExpirationTime?: string }[];
  };
  readonly project?: string;
  readonly sqlServerUserDetails?: readonly { readonly disabled?: boolean; readonly serverRoles?: readonly string[] }[];
  readonly type?: string;
};

/** sql.gcp.m.upbound.io/v1beta1 User */
export const CloudSqlUser = model<CloudSqlUserForProvider, CloudSqlUserAtProvider>("sql.gcp.m.upbound.io/v1beta1", "User");

type PostgresServerForProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordSecretRef?: { readonly key: string; readonly name: string };
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly authentication?: { readonly activeDirectoryAuthEnabled?: boolean; readonly passwordAuthEnabled?: boolean; readonly tenantId?: string };
  readonly autoGeneratePassword?: boolean;
  readonly autoGrowEnabled?: boolean;
  readonly backupRetentionDays?: number;
  readonly cluster?: { readonly defaultDatabaseName?: string; readonly size?: number };
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly delegatedSubnetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly delegatedSubnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly identity?: { readonly identityIds?: readonly string[]; readonly type?: string };
  readonly location: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly privateDnsZoneIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly privateDnsZoneIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly publicNetworkAccessEnabled?: boolean;
  readonly replicationRole?: string;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly sourceServerIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly sourceServerIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageMb?: number;
  readonly storageTier?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

type PostgresServerAtProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly authentication?: { readonly activeDirectoryAuthEnabled?: boolean; readonly passwordAuthEnabled?: boolean; readonly tenantId?: string };
  readonly autoGrowEnabled?: boolean;
  readonly backupRetentionDays?: number;
  readonly cluster?: { readonly defaultDatabaseName?: string; readonly size?: number };
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly fqdn?: string;
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly id?: string;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly principalId?: string;
    readonly tenantId?: string;
    readonly type?: string;
  };
  readonly location?: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly replicationRole?: string;
  readonly resourceGroupName?: string;
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly storageMb?: number;
  readonly storageTier?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

type PostgresServerInitProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordSecretRef?: { readonly key: string; readonly name: string };
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly authentication?: { readonly activeDirectoryAuthEnabled?: boolean; readonly passwordAuthEnabled?: boolean; readonly tenantId?: string };
  readonly autoGrowEnabled?: boolean;
  readonly backupRetentionDays?: number;
  readonly cluster?: { readonly defaultDatabaseName?: string; readonly size?: number };
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly delegatedSubnetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly delegatedSubnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly identity?: { readonly identityIds?: readonly string[]; readonly type?: string };
  readonly location?: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly privateDnsZoneIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly privateDnsZoneIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly publicNetworkAccessEnabled?: boolean;
  readonly replicationRole?: string;
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly sourceServerIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly sourceServerIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageMb?: number;
  readonly storageTier?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

/** dbforpostgresql.azure.m.upbound.io/v1beta1 FlexibleServer */
export const PostgresServer = model<PostgresServerForProvider, PostgresServerAtProvider, PostgresServerInitProvider>("dbforpostgresql.azure.m.upbound.io/v1beta1", "FlexibleServer");

type PostgresDatabaseForProvider = {
  readonly charset?: string;
  readonly collation?: string;
  readonly serverId?: string;
  readonly serverIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly serverIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type PostgresDatabaseAtProvider = {
  readonly charset?: string;
  readonly collation?: string;
  readonly id?: string;
  readonly serverId?: string;
};

/** dbforpostgresql.azure.m.upbound.io/v1beta1 FlexibleServerDatabase */
export const PostgresDatabase = model<PostgresDatabaseForProvider, PostgresDatabaseAtProvider>("dbforpostgresql.azure.m.upbound.io/v1beta1", "FlexibleServerDatabase");

type MysqlServerForProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordSecretRef?: { readonly key: string; readonly name: string };
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly backupRetentionDays?: number;
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly managedHsmKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly delegatedSubnetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly delegatedSubnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly identityIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly identityIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly type?: string;
  };
  readonly location: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly privateDnsZoneIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly privateDnsZoneIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly publicNetworkAccess?: string;
  readonly replicationRole?: string;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly storage?: {
    readonly autoGrowEnabled?: boolean;
    readonly ioScalingEnabled?: boolean;
    readonly iops?: number;
    readonly logOnDiskEnabled?: boolean;
    readonly sizeGb?: number;
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

type MysqlServerAtProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly backupRetentionDays?: number;
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly managedHsmKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly fqdn?: string;
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly id?: string;
  readonly identity?: { readonly identityIds?: readonly string[]; readonly type?: string };
  readonly location?: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly publicNetworkAccess?: string;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly replicaCapacity?: number;
  readonly replicationRole?: string;
  readonly resourceGroupName?: string;
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly storage?: {
    readonly autoGrowEnabled?: boolean;
    readonly ioScalingEnabled?: boolean;
    readonly iops?: number;
    readonly logOnDiskEnabled?: boolean;
    readonly sizeGb?: number;
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

type MysqlServerInitProvider = {
  readonly administratorLogin?: string;
  readonly administratorPasswordSecretRef?: { readonly key: string; readonly name: string };
  readonly administratorPasswordWo?: string;
  readonly administratorPasswordWoVersion?: number;
  readonly backupRetentionDays?: number;
  readonly createMode?: string;
  readonly customerManagedKey?: {
    readonly geoBackupKeyVaultKeyId?: string;
    readonly geoBackupUserAssignedIdentityId?: string;
    readonly keyVaultKeyId?: string;
    readonly managedHsmKeyId?: string;
    readonly primaryUserAssignedIdentityId?: string;
  };
  readonly delegatedSubnetId?: string;
  readonly delegatedSubnetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly delegatedSubnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly geoRedundantBackupEnabled?: boolean;
  readonly highAvailability?: { readonly mode?: string; readonly standbyAvailabilityZone?: string };
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly identityIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly identityIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly type?: string;
  };
  readonly location?: string;
  readonly maintenanceWindow?: { readonly dayOfWeek?: number; readonly startHour?: number; readonly startMinute?: number };
  readonly pointInTimeRestoreTimeInUtc?: string;
  readonly privateDnsZoneId?: string;
  readonly privateDnsZoneIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly privateDnsZoneIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly publicNetworkAccess?: string;
  readonly replicationRole?: string;
  readonly skuName?: string;
  readonly sourceServerId?: string;
  readonly storage?: {
    readonly autoGrowEnabled?: boolean;
    readonly ioScalingEnabled?: boolean;
    readonly iops?: number;
    readonly logOnDiskEnabled?: boolean;
    readonly sizeGb?: number;
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly zone?: string;
};

/** dbformysql.azure.m.upbound.io/v1beta1 FlexibleServer */
export const MysqlServer = model<MysqlServerForProvider, MysqlServerAtProvider, MysqlServerInitProvider>("dbformysql.azure.m.upbound.io/v1beta1", "FlexibleServer");

type MysqlDatabaseForProvider = {
  readonly charset: string;
  readonly collation: string;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly serverName?: string;
  readonly serverNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly serverNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type MysqlDatabaseAtProvider = {
  readonly charset?: string;
  readonly collation?: string;
  readonly id?: string;
  readonly resourceGroupName?: string;
  readonly serverName?: string;
};

/** dbformysql.azure.m.upbound.io/v1beta1 FlexibleDatabase */
export const MysqlDatabase = model<MysqlDatabaseForProvider, MysqlDatabaseAtProvider>("dbformysql.azure.m.upbound.io/v1beta1", "FlexibleDatabase");

type ManagementLockForProvider = {
  readonly lockLevel: string;
  readonly name: string;
  readonly notes?: string;
  readonly scope?: string;
  readonly scopeRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly scopeSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type ManagementLockAtProvider = {
  readonly id?: string;
  readonly lockLevel?: string;
  readonly name?: string;
  readonly notes?: string;
  readonly scope?: string;
};

/** authorization.azure.m.upbound.io/v1beta1 ManagementLock */
export const ManagementLock = model<ManagementLockForProvider, ManagementLockAtProvider>("authorization.azure.m.upbound.io/v1beta1", "ManagementLock");

type ElasticacheReplicationGroupForProvider = {
  readonly applyImmediately?: boolean;
  readonly atRestEncryptionEnabled?: string;
  readonly authTokenSecretRef?: { readonly key: string; readonly name: string };
  readonly authTokenUpdateStrategy?: string;
  readonly autoGenerateAuthToken?: boolean;
  readonly autoMinorVersionUpgrade?: string;
  readonly automaticFailoverEnabled?: boolean;
  readonly clusterMode?: string;
  readonly dataTieringEnabled?: boolean;
  readonly description: string;
  readonly durability?: string;
  readonly engine?: string;
  readonly engineVersion?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly globalReplicationGroupId?: string;
  readonly globalReplicationGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly globalReplicationGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ipDiscovery?: string;
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
  readonly logDeliveryConfiguration?: readonly {
    readonly destination?: string;
    readonly destinationType?: string;
    readonly logFormat?: string;
    readonly logType?: string;
  }[];
  readonly maintenanceWindow?: string;
  readonly multiAzEnabled?: boolean;
  readonly networkType?: string;
  readonly nodeGroupConfiguration?: readonly {
    readonly nodeGroupId?: string;
    readonly primaryAvailabilityZone?: string;
    readonly primaryOutpostArn?: string;
    readonly replicaAvailabilityZones?: readonly string[];
    readonly replicaCount?: number;
    readonly replicaOutpostArns?: readonly string[];
    readonly slots?: string;
  }[];
  readonly nodeType?: string;
  readonly notificationTopicArn?: string;
  readonly numCacheClusters?: number;
  readonly numNodeGroups?: number;
  readonly parameterGroupName?: string;
  readonly port?: number;
  readonly preferredCacheClusterAzs?: readonly string[];
  readonly region: string;
  readonly replicasPerNodeGroup?: number;
  readonly securityGroupIdRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly securityGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly securityGroupIds?: readonly string[];
  readonly securityGroupNames?: readonly string[];
  readonly snapshotArns?: readonly string[];
  readonly snapshotName?: string;
  readonly snapshotRetentionLimit?: number;
  readonly snapshotWindow?: string;
  readonly subnetGroupName?: string;
  readonly subnetGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly transitEncryptionEnabled?: boolean;
  readonly transitEncryptionMode?: string;
  readonly userGroupIds?: readonly string[];
};

type ElasticacheReplicationGroupAtProvider = {
  readonly applyImmediately?: boolean;
  readonly arn?: string;
  readonly atRestEncryptionEnabled?: string;
  readonly authTokenUpdateStrategy?: string;
  readonly autoMinorVersionUpgrade?: string;
  readonly automaticFailoverEnabled?: boolean;
  readonly clusterEnabled?: boolean;
  readonly clusterMode?: string;
  readonly configurationEndpointAddress?: string;
  readonly dataTieringEnabled?: boolean;
  readonly description?: string;
  readonly durability?: string;
  readonly engine?: string;
  readonly engineVersion?: string;
  readonly engineVersionActual?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly globalReplicationGroupId?: string;
  readonly id?: string;
  readonly ipDiscovery?: string;
  readonly kmsKeyId?: string;
  readonly logDeliveryConfiguration?: readonly {
    readonly destination?: string;
    readonly destinationType?: string;
    readonly logFormat?: string;
    readonly logType?: string;
  }[];
  readonly maintenanceWindow?: string;
  readonly memberClusters?: readonly string[];
  readonly multiAzEnabled?: boolean;
  readonly networkType?: string;
  readonly nodeGroupConfiguration?: readonly {
    readonly nodeGroupId?: string;
    readonly primaryAvailabilityZone?: string;
    readonly primaryOutpostArn?: string;
    readonly replicaAvailabilityZones?: readonly string[];
    readonly replicaCount?: number;
    readonly replicaOutpostArns?: readonly string[];
    readonly slots?: string;
  }[];
  readonly nodeType?: string;
  readonly notificationTopicArn?: string;
  readonly numCacheClusters?: number;
  readonly numNodeGroups?: number;
  readonly parameterGroupName?: string;
  readonly port?: number;
  readonly preferredCacheClusterAzs?: readonly string[];
  readonly primaryEndpointAddress?: string;
  readonly readerEndpointAddress?: string;
  readonly region?: string;
  readonly replicasPerNodeGroup?: number;
  readonly securityGroupIds?: readonly string[];
  readonly securityGroupNames?: readonly string[];
  readonly snapshotArns?: readonly string[];
  readonly snapshotName?: string;
  readonly snapshotRetentionLimit?: number;
  readonly snapshotWindow?: string;
  readonly subnetGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly transitEncryptionEnabled?: boolean;
  readonly transitEncryptionMode?: string;
  readonly userGroupIds?: readonly string[];
};

/** elasticache.aws.m.upbound.io/v1beta1 ReplicationGroup */
export const ElasticacheReplicationGroup = model<ElasticacheReplicationGroupForProvider, ElasticacheReplicationGroupAtProvider>("elasticache.aws.m.upbound.io/v1beta1", "ReplicationGroup");

type ElasticacheClusterForProvider = {
  readonly applyImmediately?: boolean;
  readonly autoMinorVersionUpgrade?: string;
  readonly availabilityZone?: string;
  readonly azMode?: string;
  readonly engine?: string;
  readonly engineVersion?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly ipDiscovery?: string;
  readonly logDeliveryConfiguration?: readonly {
    readonly destination?: string;
    readonly destinationType?: string;
    readonly logFormat?: string;
    readonly logType?: string;
  }[];
  readonly maintenanceWindow?: string;
  readonly networkType?: string;
  readonly nodeType?: string;
  readonly notificationTopicArn?: string;
  readonly numCacheNodes?: number;
  readonly outpostMode?: string;
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
  readonly port?: number;
  readonly preferredAvailabilityZones?: readonly string[];
  readonly preferredOutpostArn?: string;
  readonly region: string;
  readonly replicationGroupId?: string;
  readonly replicationGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly replicationGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly securityGroupIdRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly securityGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly securityGroupIds?: readonly string[];
  readonly snapshotArns?: readonly string[];
  readonly snapshotName?: string;
  readonly snapshotRetentionLimit?: number;
  readonly snapshotWindow?: string;
  readonly subnetGroupName?: string;
  readonly subnetGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly transitEncryptionEnabled?: boolean;
};

type ElasticacheClusterAtProvider = {
  readonly applyImmediately?: boolean;
  readonly arn?: string;
  readonly autoMinorVersionUpgrade?: string;
  readonly availabilityZone?: string;
  readonly azMode?: string;
  readonly cacheNodes?: readonly {
    readonly address?: string;
    readonly availabilityZone?: string;
    readonly id?: string;
    readonly outpostArn?: string;
    readonly port?: number;
  }[];
  readonly clusterAddress?: string;
  readonly configurationEndpoint?: string;
  readonly engine?: string;
  readonly engineVersion?: string;
  readonly engineVersionActual?: string;
  readonly finalSnapshotIdentifier?: string;
  readonly id?: string;
  readonly ipDiscovery?: string;
  readonly logDeliveryConfiguration?: readonly {
    readonly destination?: string;
    readonly destinationType?: string;
    readonly logFormat?: string;
    readonly logType?: string;
  }[];
  readonly maintenanceWindow?: string;
  readonly networkType?: string;
  readonly nodeType?: string;
  readonly notificationTopicArn?: string;
  readonly numCacheNodes?: number;
  readonly outpostMode?: string;
  readonly parameterGroupName?: string;
  readonly port?: number;
  readonly preferredAvailabilityZones?: readonly string[];
  readonly preferredOutpostArn?: string;
  readonly region?: string;
  readonly replicationGroupId?: string;
  readonly securityGroupIds?: readonly string[];
  readonly snapshotArns?: readonly string[];
  readonly snapshotName?: string;
  readonly snapshotRetentionLimit?: number;
  readonly snapshotWindow?: string;
  readonly subnetGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly transitEncryptionEnabled?: boolean;
};

/** elasticache.aws.m.upbound.io/v1beta1 Cluster */
export const ElasticacheCluster = model<ElasticacheClusterForProvider, ElasticacheClusterAtProvider>("elasticache.aws.m.upbound.io/v1beta1", "Cluster");

type ElasticacheParameterGroupForProvider = {
  readonly description?: string;
  readonly family: string;
  readonly name: string;
  readonly parameter?: readonly { readonly name?: string; readonly value?: string }[];
  readonly region: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type ElasticacheParameterGroupAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly family?: string;
  readonly id?: string;
  readonly name?: string;
  readonly parameter?: readonly { readonly name?: string; readonly value?: string }[];
  readonly region?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
};

/** elasticache.aws.m.upbound.io/v1beta1 ParameterGroup */
export const ElasticacheParameterGroup = model<ElasticacheParameterGroupForProvider, ElasticacheParameterGroupAtProvider>("elasticache.aws.m.upbound.io/v1beta1", "ParameterGroup");

type ElasticacheSubnetGroupForProvider = {
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

type ElasticacheSubnetGroupAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly id?: string;
  readonly region?: string;
  readonly subnetIds?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly vpcId?: string;
};

/** elasticache.aws.m.upbound.io/v1beta1 SubnetGroup */
export const ElasticacheSubnetGroup = model<ElasticacheSubnetGroupForProvider, ElasticacheSubnetGroupAtProvider>("elasticache.aws.m.upbound.io/v1beta1", "SubnetGroup");

type RedisInstanceForProvider = {
  readonly alternativeLocationId?: string;
  readonly authEnabled?: boolean;
  readonly authorizedNetwork?: string;
  readonly authorizedNetworkRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly authorizedNetworkSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly connectMode?: string;
  readonly customerManagedKey?: string;
  readonly customerManagedKeyRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly customerManagedKeySelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly deletionProtection?: boolean;
  readonly displayName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly locationId?: string;
  readonly maintenancePolicy?: {
    readonly description?: string;
    readonly weeklyMaintenanceWindow?: readonly ({
      readonly day?: string;
      readonly startTime?: { readonly hours?: number; readonly minutes?: number; readonly nanos?: number; readonly seconds?: number };
    })[];
  };
  readonly maintenanceVersion?: string;
  readonly memorySizeGb: number;
  readonly persistenceConfig?: { readonly persistenceMode?: string; readonly rdbSnapshotPeriod?: string; readonly rdbSnapshotStartTime?: string };
  readonly project?: string;
  readonly readReplicasMode?: string;
  readonly redisConfigs?: Readonly<Record<string, string>>;
  readonly redisVersion?: string;
  readonly region: string;
  readonly replicaCount?: number;
  readonly reservedIpRange?: string;
  readonly secondaryIpRange?: string;
  readonly tier?: string;
  readonly transitEncryptionMode?: string;
};

type RedisInstanceAtProvider = {
  readonly alternativeLocationId?: string;
  readonly authEnabled?: boolean;
  readonly authorizedNetwork?: string;
  readonly connectMode?: string;
  readonly createTime?: string;
  readonly currentLocationId?: string;
  readonly customerManagedKey?: string;
  readonly deletionPolicy?: string;
  readonly deletionProtection?: boolean;
  readonly displayName?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly effectiveReservedIpRange?: string;
  readonly host?: string;
  readonly id?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly locationId?: string;
  readonly maintenancePolicy?: {
    readonly createTime?: string;
    readonly description?: string;
    readonly updateTime?: string;
    readonly weeklyMaintenanceWindow?: readonly ({
      readonly day?: string;
      readonly duration?: string;
      readonly startTime?: { readonly hours?: number; readonly minutes?: number; readonly nanos?: number; readonly seconds?: number };
    })[];
  };
  readonly maintenanceSchedule?: readonly { readonly endTime?: string; readonly scheduleDeadlineTime?: string; readonly startTime?: string }[];
  readonly maintenanceVersion?: string;
  readonly memorySizeGb?: number;
  readonly nodes?: readonly { readonly id?: string; readonly zone?: string }[];
  readonly persistenceConfig?: {
    readonly persistenceMode?: string;
    readonly rdbNextSnapshotTime?: string;
    readonly rdbSnapshotPeriod?: string;
    readonly rdbSnapshotStartTime?: string;
  };
  readonly persistenceIamIdentity?: string;
  readonly port?: number;
  readonly project?: string;
  readonly readEndpoint?: string;
  readonly readEndpointPort?: number;
  readonly readReplicasMode?: string;
  readonly redisConfigs?: Readonly<Record<string, string>>;
  readonly redisVersion?: string;
  readonly region?: string;
  readonly replicaCount?: number;
  readonly reservedIpRange?: string;
  readonly secondaryIpRange?: string;
  readonly serverCaCerts?: readonly {
    readonly cert?: string;
    readonly createTime?: string;
    readonly expireTime?: string;
    readonly serialNumber?: string;
    readonly sha1Fingerprint?: string;
  }[];
  readonly terraformLabels?: Readonly<Record<string, string>>;
  readonly tier?: string;
  readonly transitEncryptionMode?: string;
};

/** redis.gcp.m.upbound.io/v1beta1 Instance */
export const RedisInstance = model<RedisInstanceForProvider, RedisInstanceAtProvider>("redis.gcp.m.upbound.io/v1beta1", "Instance");

type MemcacheInstanceForProvider = {
  readonly authorizedNetwork?: string;
  readonly authorizedNetworkRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly authorizedNetworkSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly deletionProtection?: boolean;
  readonly displayName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly maintenancePolicy?: {
    readonly description?: string;
    readonly weeklyMaintenanceWindow?: readonly ({
      readonly day?: string;
      readonly duration?: string;
      readonly startTime?: { readonly hours?: number; readonly minutes?: number; readonly nanos?: number; readonly seconds?: number };
    })[];
  };
  readonly memcacheParameters?: { readonly params?: Readonly<Record<string, string>> };
  readonly memcacheVersion?: string;
  readonly name: string;
  readonly nodeConfig: { readonly cpuCount?: number; readonly memorySizeMb?: number };
  readonly nodeCount: number;
  readonly project?: string;
  readonly region?: string;
  readonly reservedIpRangeId?: readonly string[];
  readonly zones?: readonly string[];
};

type MemcacheInstanceAtProvider = {
  readonly authorizedNetwork?: string;
  readonly createTime?: string;
  readonly deletionPolicy?: string;
  readonly deletionProtection?: boolean;
  readonly discoveryEndpoint?: string;
  readonly displayName?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly maintenancePolicy?: {
    readonly createTime?: string;
    readonly description?: string;
    readonly updateTime?: string;
    readonly weeklyMaintenanceWindow?: readonly ({
      readonly day?: string;
      readonly duration?: string;
      readonly startTime?: { readonly hours?: number; readonly minutes?: number; readonly nanos?: number; readonly seconds?: number };
    })[];
  };
  readonly maintenanceSchedule?: readonly { readonly endTime?: string; readonly scheduleDeadlineTime?: string; readonly startTime?: string }[];
  readonly memcacheFullVersion?: string;
  readonly memcacheNodes?: readonly {
    readonly host?: string;
    readonly nodeId?: string;
    readonly port?: number;
    readonly state?: string;
    readonly zone?: string;
  }[];
  readonly memcacheParameters?: { readonly id?: string; readonly params?: Readonly<Record<string, string>> };
  readonly memcacheVersion?: string;
  readonly name?: string;
  readonly nodeConfig?: { readonly cpuCount?: number; readonly memorySizeMb?: number };
  readonly nodeCount?: number;
  readonly project?: string;
  readonly region?: string;
  readonly reservedIpRangeId?: readonly string[];
  readonly terraformLabels?: Readonly<Record<string, string>>;
  readonly zones?: readonly string[];
};

/** memcache.gcp.m.upbound.io/v1beta1 Instance */
export const MemcacheInstance = model<MemcacheInstanceForProvider, MemcacheInstanceAtProvider>("memcache.gcp.m.upbound.io/v1beta1", "Instance");

type ManagedRedisForProvider = {
  readonly customerManagedKey?: {
    readonly keyVaultKeyId?: string;
    readonly keyVaultKeyIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly keyVaultKeyIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly userAssignedIdentityId?: string;
    readonly userAssignedIdentityIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly userAssignedIdentityIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
  };
  readonly defaultDatabase?: {
    readonly accessKeysAuthenticationEnabled?: boolean;
    readonly clientProtocol?: string;
    readonly clusteringPolicy?: string;
    readonly evictionPolicy?: string;
    readonly geoReplicationGroupName?: string;
    readonly module?: readonly { readonly args?: string; readonly name?: string }[];
    readonly persistenceAppendOnlyFileBackupFrequency?: string;
    readonly persistenceRedisDatabaseBackupFrequency?: string;
  };
  readonly highAvailabilityEnabled?: boolean;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly identityIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly identityIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly type?: string;
  };
  readonly location: string;
  readonly publicNetworkAccess?: string;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly skuName: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type ManagedRedisAtProvider = {
  readonly customerManagedKey?: { readonly keyVaultKeyId?: string; readonly userAssignedIdentityId?: string };
  readonly defaultDatabase?: {
    readonly accessKeysAuthenticationEnabled?: boolean;
    readonly clientProtocol?: string;
    readonly clusteringPolicy?: string;
    readonly evictionPolicy?: string;
    readonly geoReplicationGroupName?: string;
    readonly id?: string;
    readonly module?: readonly { readonly args?: string; readonly name?: string; readonly version?: string }[];
    readonly persistenceAppendOnlyFileBackupFrequency?: string;
    readonly persistenceRedisDatabaseBackupFrequency?: string;
    readonly port?: number;
  };
  readonly highAvailabilityEnabled?: boolean;
  readonly hostname?: string;
  readonly id?: string;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly principalId?: string;
    readonly tenantId?: string;
    readonly type?: string;
  };
  readonly location?: string;
  readonly publicNetworkAccess?: string;
  readonly resourceGroupName?: string;
  readonly skuName?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** cache.azure.m.upbound.io/v1beta1 ManagedRedis */
export const ManagedRedis = model<ManagedRedisForProvider, ManagedRedisAtProvider>("cache.azure.m.upbound.io/v1beta1", "ManagedRedis");

type PrivateEndpointForProvider = {
  readonly customNetworkInterfaceName?: string;
  readonly ipConfiguration?: readonly {
    readonly memberName?: string;
    readonly name?: string;
    readonly privateIpAddress?: string;
    readonly subresourceName?: string;
  }[];
  readonly location: string;
  readonly privateDnsZoneGroup?: {
    readonly name?: string;
    readonly privateDnsZoneIds?: readonly string[];
    readonly privateDnsZoneIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly privateDnsZoneIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
  };
  readonly privateServiceConnection: {
    readonly isManualConnection?: boolean;
    readonly name?: string;
    readonly privateConnectionResourceAlias?: string;
    readonly privateConnectionResourceId?: string;
    readonly requestMessage?: string;
    readonly subresourceNames?: readonly string[];
  };
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetId?: string;
  readonly subnetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
};

type PrivateEndpointAtProvider = {
  readonly customDnsConfigs?: readonly { readonly fqdn?: string; readonly ipAddresses?: readonly string[] }[];
  readonly customNetworkInterfaceName?: string;
  readonly id?: string;
  readonly ipConfiguration?: readonly {
    readonly memberName?: string;
    readonly name?: string;
    readonly privateIpAddress?: string;
    readonly subresourceName?: string;
  }[];
  readonly location?: string;
  readonly networkInterface?: readonly { readonly id?: string; readonly name?: string }[];
  readonly privateDnsZoneConfigs?: readonly ({
    readonly id?: string;
    readonly name?: string;
    readonly privateDnsZoneId?: string;
    readonly recordSets?: readonly {
      readonly fqdn?: string;
      readonly ipAddresses?: readonly string[];
      readonly name?: string;
      readonly ttl?: number;
      readonly type?: string;
    }[];
  })[];
  readonly privateDnsZoneGroup?: { readonly id?: string; readonly name?: string; readonly privateDnsZoneIds?: readonly string[] };
  readonly privateServiceConnection?: {
    readonly isManualConnection?: boolean;
    readonly name?: string;
    readonly privateConnectionResourceAlias?: string;
    readonly privateConnectionResourceId?: string;
    readonly privateIpAddress?: string;
    readonly requestMessage?: string;
    readonly subresourceNames?: readonly string[];
  };
  readonly resourceGroupName?: string;
  readonly subnetId?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** network.azure.m.upbound.io/v1beta1 PrivateEndpoint */
export const PrivateEndpoint = model<PrivateEndpointForProvider, PrivateEndpointAtProvider>("network.azure.m.upbound.io/v1beta1", "PrivateEndpoint");

type SqsQueueForProvider = {
  readonly contentBasedDeduplication?: boolean;
  readonly deduplicationScope?: string;
  readonly delaySeconds?: number;
  readonly fifoQueue?: boolean;
  readonly fifoThroughputLimit?: string;
  readonly kmsDataKeyReusePeriodSeconds?: number;
  readonly kmsMasterKeyId?: string;
  readonly maxMessageSize?: number;
  readonly messageRetentionSeconds?: number;
  readonly name?: string;
  readonly policy?: string;
  readonly receiveWaitTimeSeconds?: number;
  readonly redriveAllowPolicy?: string;
  readonly redrivePolicy?: string;
  readonly region: string;
  readonly sqsManagedSseEnabled?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly visibilityTimeoutSeconds?: number;
};

type SqsQueueAtProvider = {
  readonly arn?: string;
  readonly contentBasedDeduplication?: boolean;
  readonly deduplicationScope?: string;
  readonly delaySeconds?: number;
  readonly fifoQueue?: boolean;
  readonly fifoThroughputLimit?: string;
  readonly id?: string;
  readonly kmsDataKeyReusePeriodSeconds?: number;
  readonly kmsMasterKeyId?: string;
  readonly maxMessageSize?: number;
  readonly messageRetentionSeconds?: number;
  readonly name?: string;
  readonly policy?: string;
  readonly receiveWaitTimeSeconds?: number;
  readonly redriveAllowPolicy?: string;
  readonly redrivePolicy?: string;
  readonly region?: string;
  readonly sqsManagedSseEnabled?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly visibilityTimeoutSeconds?: number;
};

/** sqs.aws.m.upbound.io/v1beta1 Queue */
export const SqsQueue = model<SqsQueueForProvider, SqsQueueAtProvider>("sqs.aws.m.upbound.io/v1beta1", "Queue");

type SqsQueuePolicyForProvider = {
  readonly policy: string;
  readonly queueUrl?: string;
  readonly queueUrlRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly queueUrlSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly region: string;
};

type SqsQueuePolicyAtProvider = {
  readonly id?: string;
  readonly policy?: string;
  readonly queueUrl?: string;
  readonly region?: string;
};

/** sqs.aws.m.upbound.io/v1beta1 QueuePolicy */
export const SqsQueuePolicy = model<SqsQueuePolicyForProvider, SqsQueuePolicyAtProvider>("sqs.aws.m.upbound.io/v1beta1", "QueuePolicy");

type SqsRedrivePolicyForProvider = {
  readonly queueUrl?: string;
  readonly queueUrlRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly queueUrlSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly redrivePolicy: string;
  readonly region: string;
};

type SqsRedrivePolicyAtProvider = {
  readonly id?: string;
  readonly queueUrl?: string;
  readonly redrivePolicy?: string;
  readonly region?: string;
};

/** sqs.aws.m.upbound.io/v1beta1 QueueRedrivePolicy */
export const SqsRedrivePolicy = model<SqsRedrivePolicyForProvider, SqsRedrivePolicyAtProvider>("sqs.aws.m.upbound.io/v1beta1", "QueueRedrivePolicy");

type SqsRedriveAllowPolicyForProvider = {
  readonly queueUrl?: string;
  readonly queueUrlRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly queueUrlSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly redriveAllowPolicy: string;
  readonly region: string;
};

type SqsRedriveAllowPolicyAtProvider = {
  readonly id?: string;
  readonly queueUrl?: string;
  readonly redriveAllowPolicy?: string;
  readonly region?: string;
};

/** sqs.aws.m.upbound.io/v1beta1 QueueRedriveAllowPolicy */
export const SqsRedriveAllowPolicy = model<SqsRedriveAllowPolicyForProvider, SqsRedriveAllowPolicyAtProvider>("sqs.aws.m.upbound.io/v1beta1", "QueueRedriveAllowPolicy");

type PubsubTopicForProvider = {
  readonly ingestionDataSourceSettings?: {
    readonly awsKinesis?: {
      readonly awsRoleArn?: string;
      readonly consumerArn?: string;
      readonly gcpServiceAccount?: string;
      readonly streamArn?: string;
    };
    readonly awsMsk?: {
      readonly awsRoleArn?: string;
      readonly clusterArn?: string;
      readonly gcpServiceAccount?: string;
      readonly topic?: string;
    };
    readonly azureEventHubs?: {
      readonly clientId?: string;
      readonly eventHub?: string;
      readonly gcpServiceAccount?: string;
      readonly namespace?: string;
      readonly resourceGroup?: string;
      readonly subscriptionId?: string;
      readonly tenantId?: string;
    };
    readonly cloudStorage?: {
      readonly avroFormat?: Readonly<Record<string, unknown>>;
      readonly bucket?: string;
      readonly matchGlob?: string;
      readonly minimumObjectCreateTime?: string;
      readonly pubsubAvroFormat?: Readonly<Record<string, unknown>>;
      readonly textFormat?: { readonly delimiter?: string };
    };
    readonly confluentCloud?: {
      readonly bootstrapServer?: string;
      readonly clusterId?: string;
      readonly gcpServiceAccount?: string;
      readonly identityPoolId?: string;
      readonly topic?: string;
    };
    readonly platformLogsSettings?: { readonly severity?: string };
  };
  readonly kmsKeyName?: string;
  readonly kmsKeyNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly kmsKeyNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly labels?: Readonly<Record<string, string>>;
  readonly messageRetentionDuration?: string;
  readonly messageStoragePolicy?: { readonly allowedPersistenceRegions?: readonly string[]; readonly enforceInTransit?: boolean };
  readonly messageTransforms?: readonly ({
    readonly aiInference?: {
      readonly endpoint?: string;
      readonly serviceAccountEmail?: string;
      readonly serviceAccountEmailRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly serviceAccountEmailSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly unstructuredInference?: { readonly parameters?: Readonly<Record<string, string>> };
    };
    readonly disabled?: boolean;
    readonly javascriptUdf?: { readonly code?: string; readonly functionName?: string };
  })[];
  readonly project?: string;
  readonly schemaSettings?: {
    readonly encoding?: string;
    readonly firstRevisionId?: string;
    readonly firstRevisionIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly firstRevisionIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly lastRevisionId?: string;
    readonly lastRevisionIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly lastRevisionIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly schema?: string;
  };
  readonly tags?: Readonly<Record<string, string>>;
};

type PubsubTopicAtProvider = {
  readonly deletionPolicy?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly ingestionDataSourceSettings?: {
    readonly awsKinesis?: {
      readonly awsRoleArn?: string;
      readonly consumerArn?: string;
      readonly gcpServiceAccount?: string;
      readonly streamArn?: string;
    };
    readonly awsMsk?: {
      readonly awsRoleArn?: string;
      readonly clusterArn?: string;
      readonly gcpServiceAccount?: string;
      readonly topic?: string;
    };
    readonly azureEventHubs?: {
      readonly clientId?: string;
      readonly eventHub?: string;
      readonly gcpServiceAccount?: string;
      readonly namespace?: string;
      readonly resourceGroup?: string;
      readonly subscriptionId?: string;
      readonly tenantId?: string;
    };
    readonly cloudStorage?: {
      readonly avroFormat?: Readonly<Record<string, unknown>>;
      readonly bucket?: string;
      readonly matchGlob?: string;
      readonly minimumObjectCreateTime?: string;
      readonly pubsubAvroFormat?: Readonly<Record<string, unknown>>;
      readonly textFormat?: { readonly delimiter?: string };
    };
    readonly confluentCloud?: {
      readonly bootstrapServer?: string;
      readonly clusterId?: string;
      readonly gcpServiceAccount?: string;
      readonly identityPoolId?: string;
      readonly topic?: string;
    };
    readonly platformLogsSettings?: { readonly severity?: string };
  };
  readonly kmsKeyName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly messageRetentionDuration?: string;
  readonly messageStoragePolicy?: { readonly allowedPersistenceRegions?: readonly string[]; readonly enforceInTransit?: boolean };
  readonly messageTransforms?: readonly ({
    readonly aiInference?: {
      readonly endpoint?: string;
      readonly serviceAccountEmail?: string;
      readonly unstructuredInference?: { readonly parameters?: Readonly<Record<string, string>> };
    };
    readonly disabled?: boolean;
    readonly javascriptUdf?: { readonly code?: string; readonly functionName?: string };
  })[];
  readonly project?: string;
  readonly schemaSettings?: {
    readonly encoding?: string;
    readonly firstRevisionId?: string;
    readonly lastRevisionId?: string;
    readonly schema?: string;
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly terraformLabels?: Readonly<Record<string, string>>;
};

/** pubsub.gcp.m.upbound.io/v1beta1 Topic */
export const PubsubTopic = model<PubsubTopicForProvider, PubsubTopicAtProvider>("pubsub.gcp.m.upbound.io/v1beta1", "Topic");

type PubsubSubscriptionForProvider = {
  readonly ackDeadlineSeconds?: number;
  readonly bigqueryConfig?: {
    readonly dropUnknownFields?: boolean;
    readonly serviceAccountEmail?: string;
    readonly serviceAccountEmailRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly serviceAccountEmailSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly table?: string;
    readonly useTableSchema?: boolean;
    readonly useTopicSchema?: boolean;
    readonly writeMetadata?: boolean;
  };
  readonly cloudStorageConfig?: {
    readonly avroConfig?: { readonly useTopicSchema?: boolean; readonly writeMetadata?: boolean };
    readonly bucket?: string;
    readonly filenameDatetimeFormat?: string;
    readonly filenamePrefix?: string;
    readonly filenameSuffix?: string;
    readonly maxBytes?: number;
    readonly maxDuration?: string;
    readonly maxMessages?: number;
    readonly serviceAccountEmail?: string;
    readonly serviceAccountEmailRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly serviceAccountEmailSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly textConfig?: Readonly<Record<string, unknown>>;
  };
  readonly deadLetterPolicy?: {
    readonly deadLetterTopic?: string;
    readonly deadLetterTopicRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly deadLetterTopicSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly maxDeliveryAttempts?: number;
  };
  readonly enableExactlyOnceDelivery?: boolean;
  readonly enableMessageOrdering?: boolean;
  readonly expirationPolicy?: { readonly ttl?: string };
  readonly filter?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly messageRetentionDuration?: string;
  readonly messageTransforms?: readonly ({
    readonly aiInference?: {
      readonly endpoint?: string;
      readonly serviceAccountEmail?: string;
      readonly serviceAccountEmailRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly serviceAccountEmailSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly unstructuredInference?: { readonly parameters?: Readonly<Record<string, string>> };
    };
    readonly disabled?: boolean;
    readonly javascriptUdf?: { readonly code?: string; readonly functionName?: string };
  })[];
  readonly project?: string;
  readonly pushConfig?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly noWrapper?: { readonly writeMetadata?: boolean };
    readonly oidcToken?: { readonly audience?: string; readonly serviceAccountEmail?: string };
    readonly pushEndpoint?: string;
  };
  readonly retainAckedMessages?: boolean;
  readonly retryPolicy?: { readonly maximumBackoff?: string; readonly minimumBackoff?: string };
  readonly tags?: Readonly<Record<string, string>>;
  readonly topic?: string;
  readonly topicRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly topicSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type PubsubSubscriptionAtProvider = {
  readonly ackDeadlineSeconds?: number;
  readonly bigqueryConfig?: {
    readonly dropUnknownFields?: boolean;
    readonly serviceAccountEmail?: string;
    readonly table?: string;
    readonly useTableSchema?: boolean;
    readonly useTopicSchema?: boolean;
    readonly writeMetadata?: boolean;
  };
  readonly cloudStorageConfig?: {
    readonly avroConfig?: { readonly useTopicSchema?: boolean; readonly writeMetadata?: boolean };
    readonly bucket?: string;
    readonly filenameDatetimeFormat?: string;
    readonly filenamePrefix?: string;
    readonly filenameSuffix?: string;
    readonly maxBytes?: number;
    readonly maxDuration?: string;
    readonly maxMessages?: number;
    readonly serviceAccountEmail?: string;
    readonly state?: string;
    readonly textConfig?: { readonly state?: string };
  };
  readonly deadLetterPolicy?: { readonly deadLetterTopic?: string; readonly maxDeliveryAttempts?: number };
  readonly deletionPolicy?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly enableExactlyOnceDelivery?: boolean;
  readonly enableMessageOrdering?: boolean;
  readonly expirationPolicy?: { readonly ttl?: string };
  readonly filter?: string;
  readonly id?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly messageRetentionDuration?: string;
  readonly messageTransforms?: readonly ({
    readonly aiInference?: {
      readonly endpoint?: string;
      readonly serviceAccountEmail?: string;
      readonly unstructuredInference?: { readonly parameters?: Readonly<Record<string, string>> };
    };
    readonly disabled?: boolean;
    readonly javascriptUdf?: { readonly code?: string; readonly functionName?: string };
  })[];
  readonly project?: string;
  readonly pushConfig?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly noWrapper?: { readonly writeMetadata?: boolean };
    readonly oidcToken?: { readonly audience?: string; readonly serviceAccountEmail?: string };
    readonly pushEndpoint?: string;
  };
  readonly retainAckedMessages?: boolean;
  readonly retryPolicy?: { readonly maximumBackoff?: string; readonly minimumBackoff?: string };
  readonly tags?: Readonly<Record<string, string>>;
  readonly terraformLabels?: Readonly<Record<string, string>>;
  readonly topic?: string;
};

/** pubsub.gcp.m.upbound.io/v1beta1 Subscription */
export const PubsubSubscription = model<PubsubSubscriptionForProvider, PubsubSubscriptionAtProvider>("pubsub.gcp.m.upbound.io/v1beta1", "Subscription");

type PubsubTopicMemberForProvider = {
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly member: string;
  readonly project?: string;
  readonly role: string;
  readonly topic?: string;
  readonly topicRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly topicSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type PubsubTopicMemberAtProvider = {
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly etag?: string;
  readonly id?: string;
  readonly member?: string;
  readonly project?: string;
  readonly role?: string;
  readonly topic?: string;
};

/** pubsub.gcp.m.upbound.io/v1beta1 TopicIAMMember */
export const PubsubTopicMember = model<PubsubTopicMemberForProvider, PubsubTopicMemberAtProvider>("pubsub.gcp.m.upbound.io/v1beta1", "TopicIAMMember");

type PubsubSubscriptionMemberForProvider = {
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly member: string;
  readonly project?: string;
  readonly role: string;
  readonly subscription?: string;
  readonly subscriptionRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subscriptionSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type PubsubSubscriptionMemberAtProvider = {
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly etag?: string;
  readonly id?: string;
  readonly member?: string;
  readonly project?: string;
  readonly role?: string;
  readonly subscription?: string;
};

/** pubsub.gcp.m.upbound.io/v1beta1 SubscriptionIAMMember */
export const PubsubSubscriptionMember = model<PubsubSubscriptionMemberForProvider, PubsubSubscriptionMemberAtProvider>("pubsub.gcp.m.upbound.io/v1beta1", "SubscriptionIAMMember");

type ServiceBusNamespaceForProvider = {
  readonly capacity?: number;
  readonly customerManagedKey?: { readonly identityId?: string; readonly infrastructureEncryptionEnabled?: boolean; readonly keyVaultKeyId?: string };
  readonly identity?: { readonly identityIds?: readonly string[]; readonly type?: string };
  readonly localAuthEnabled?: boolean;
  readonly location: string;
  readonly minimumTlsVersion?: string;
  readonly networkRuleSet?: {
    readonly defaultAction?: string;
    readonly ipRules?: readonly string[];
    readonly networkRules?: readonly ({
      readonly ignoreMissingVnetServiceEndpoint?: boolean;
      readonly subnetId?: string;
      readonly subnetIdRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly subnetIdSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    })[];
    readonly publicNetworkAccessEnabled?: boolean;
    readonly trustedServicesAllowed?: boolean;
  };
  readonly premiumMessagingPartitions?: number;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly sku: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type ServiceBusNamespaceAtProvider = {
  readonly capacity?: number;
  readonly customerManagedKey?: { readonly identityId?: string; readonly infrastructureEncryptionEnabled?: boolean; readonly keyVaultKeyId?: string };
  readonly endpoint?: string;
  readonly id?: string;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly principalId?: string;
    readonly tenantId?: string;
    readonly type?: string;
  };
  readonly localAuthEnabled?: boolean;
  readonly location?: string;
  readonly minimumTlsVersion?: string;
  readonly networkRuleSet?: {
    readonly defaultAction?: string;
    readonly ipRules?: readonly string[];
    readonly networkRules?: readonly { readonly ignoreMissingVnetServiceEndpoint?: boolean; readonly subnetId?: string }[];
    readonly publicNetworkAccessEnabled?: boolean;
    readonly trustedServicesAllowed?: boolean;
  };
  readonly premiumMessagingPartitions?: number;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly resourceGroupName?: string;
  readonly sku?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** servicebus.azure.m.upbound.io/v1beta1 ServiceBusNamespace */
export const ServiceBusNamespace = model<ServiceBusNamespaceForProvider, ServiceBusNamespaceAtProvider>("servicebus.azure.m.upbound.io/v1beta1", "ServiceBusNamespace");

type ServiceBusQueueForProvider = {
  readonly autoDeleteOnIdle?: string;
  readonly batchedOperationsEnabled?: boolean;
  readonly deadLetteringOnMessageExpiration?: boolean;
  readonly defaultMessageTtl?: string;
  readonly duplicateDetectionHistoryTimeWindow?: string;
  readonly expressEnabled?: boolean;
  readonly forwardDeadLetteredMessagesTo?: string;
  readonly forwardTo?: string;
  readonly lockDuration?: string;
  readonly maxDeliveryCount?: number;
  readonly maxMessageSizeInKilobytes?: number;
  readonly maxSizeInMegabytes?: number;
  readonly namespaceId?: string;
  readonly namespaceIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly namespaceIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly partitioningEnabled?: boolean;
  readonly requiresDuplicateDetection?: boolean;
  readonly requiresSession?: boolean;
  readonly status?: string;
};

type ServiceBusQueueAtProvider = {
  readonly autoDeleteOnIdle?: string;
  readonly batchedOperationsEnabled?: boolean;
  readonly deadLetteringOnMessageExpiration?: boolean;
  readonly defaultMessageTtl?: string;
  readonly duplicateDetectionHistoryTimeWindow?: string;
  readonly expressEnabled?: boolean;
  readonly forwardDeadLetteredMessagesTo?: string;
  readonly forwardTo?: string;
  readonly id?: string;
  readonly lockDuration?: string;
  readonly maxDeliveryCount?: number;
  readonly maxMessageSizeInKilobytes?: number;
  readonly maxSizeInMegabytes?: number;
  readonly namespaceId?: string;
  readonly partitioningEnabled?: boolean;
  readonly requiresDuplicateDetection?: boolean;
  readonly requiresSession?: boolean;
  readonly status?: string;
};

/** servicebus.azure.m.upbound.io/v1beta1 Queue */
export const ServiceBusQueue = model<ServiceBusQueueForProvider, ServiceBusQueueAtProvider>("servicebus.azure.m.upbound.io/v1beta1", "Queue");

type ServiceBusQueueRuleForProvider = {
  readonly listen?: boolean;
  readonly manage?: boolean;
  readonly queueId?: string;
  readonly queueIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly queueIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly send?: boolean;
};

type ServiceBusQueueRuleAtProvider = {
  readonly id?: string;
  readonly listen?: boolean;
  readonly manage?: boolean;
  readonly queueId?: string;
  readonly send?: boolean;
};

/** servicebus.azure.m.upbound.io/v1beta1 QueueAuthorizationRule */
export const ServiceBusQueueRule = model<ServiceBusQueueRuleForProvider, ServiceBusQueueRuleAtProvider>("servicebus.azure.m.upbound.io/v1beta1", "QueueAuthorizationRule");

type S3BucketForProvider = {
  readonly bucketNamespace?: string;
  readonly forceDestroy?: boolean;
  readonly objectLockEnabled?: boolean;
  readonly region: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type S3BucketAtProvider = {
  readonly accelerationStatus?: string;
  readonly acl?: string;
  readonly arn?: string;
  readonly bucketDomainName?: string;
  readonly bucketNamespace?: string;
  readonly bucketRegion?: string;
  readonly bucketRegionalDomainName?: string;
  readonly corsRule?: readonly {
    readonly allowedHeaders?: readonly string[];
    readonly allowedMethods?: readonly string[];
    readonly allowedOrigins?: readonly string[];
    readonly exposeHeaders?: readonly string[];
    readonly maxAgeSeconds?: number;
  }[];
  readonly forceDestroy?: boolean;
  readonly grant?: readonly { readonly id?: string; readonly permissions?: readonly string[]; readonly type?: string; readonly uri?: string }[];
  readonly hostedZoneId?: string;
  readonly id?: string;
  readonly lifecycleRule?: readonly ({
    readonly abortIncompleteMultipartUploadDays?: number;
    readonly enabled?: boolean;
    readonly expiration?: { readonly date?: string; readonly days?: number; readonly expiredObjectDeleteMarker?: boolean };
    readonly id?: string;
    readonly noncurrentVersionExpiration?: { readonly days?: number };
    readonly noncurrentVersionTransition?: readonly { readonly days?: number; readonly storageClass?: string }[];
    readonly prefix?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly transition?: readonly { readonly date?: string; readonly days?: number; readonly storageClass?: string }[];
  })[];
  readonly logging?: { readonly targetBucket?: string; readonly targetPrefix?: string };
  readonly objectLockConfiguration?: {
    readonly objectLockEnabled?: string;
    readonly rule?: { readonly defaultRetention?: { readonly days?: number; readonly mode?: string; readonly years?: number } };
  };
  readonly objectLockEnabled?: boolean;
  readonly policy?: string;
  readonly region?: string;
  readonly replicationConfiguration?: {
    readonly role?: string;
    readonly rules?: readonly ({
      readonly deleteMarkerReplicationStatus?: string;
      readonly destination?: {
        readonly accessControlTranslation?: { readonly owner?: string };
        readonly accountId?: string;
        readonly bucket?: string;
        readonly metrics?: { readonly minutes?: number; readonly status?: string };
        readonly replicaKmsKeyId?: string;
        readonly replicationTime?: { readonly minutes?: number; readonly status?: string };
        readonly storageClass?: string;
      };
      readonly filter?: { readonly prefix?: string; readonly tags?: Readonly<Record<string, string>> };
      readonly id?: string;
      readonly prefix?: string;
      readonly priority?: number;
      readonly sourceSelectionCriteria?: { readonly sseKmsEncryptedObjects?: { readonly enabled?: boolean } };
      readonly status?: string;
    })[];
  };
  readonly requestPayer?: string;
  readonly serverSideEncryptionConfiguration?: {
    readonly rule?: {
      readonly applyServerSideEncryptionByDefault?: { readonly kmsMasterKeyId?: string; readonly sseAlgorithm?: string };
      readonly bucketKeyEnabled?: boolean;
    };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly versioning?: { readonly enabled?: boolean; readonly mfaDelete?: boolean };
  readonly website?: {
    readonly errorDocument?: string;
    readonly indexDocument?: string;
    readonly redirectAllRequestsTo?: string;
    readonly routingRules?: string;
  };
  readonly websiteDomain?: string;
  readonly websiteEndpoint?: string;
};

/** s3.aws.m.upbound.io/v1beta1 Bucket */
export const S3Bucket = model<S3BucketForProvider, S3BucketAtProvider>("s3.aws.m.upbound.io/v1beta1", "Bucket");

type S3PublicAccessBlockForProvider = {
  readonly blockPublicAcls?: boolean;
  readonly blockPublicPolicy?: boolean;
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ignorePublicAcls?: boolean;
  readonly region: string;
  readonly restrictPublicBuckets?: boolean;
  readonly skipDestroy?: boolean;
};

type S3PublicAccessBlockAtProvider = {
  readonly blockPublicAcls?: boolean;
  readonly blockPublicPolicy?: boolean;
  readonly bucket?: string;
  readonly id?: string;
  readonly ignorePublicAcls?: boolean;
  readonly region?: string;
  readonly restrictPublicBuckets?: boolean;
  readonly skipDestroy?: boolean;
};

/** s3.aws.m.upbound.io/v1beta1 BucketPublicAccessBlock */
export const S3PublicAccessBlock = model<S3PublicAccessBlockForProvider, S3PublicAccessBlockAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketPublicAccessBlock");

type S3OwnershipControlsForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly region: string;
  readonly rule: { readonly objectOwnership?: string };
};

type S3OwnershipControlsAtProvider = {
  readonly bucket?: string;
  readonly id?: string;
  readonly region?: string;
  readonly rule?: { readonly objectOwnership?: string };
};

/** s3.aws.m.upbound.io/v1beta1 BucketOwnershipControls */
export const S3OwnershipControls = model<S3OwnershipControlsForProvider, S3OwnershipControlsAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketOwnershipControls");

type S3EncryptionForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly expectedBucketOwner?: string;
  readonly region: string;
  readonly rule: readonly ({
    readonly applyServerSideEncryptionByDefault?: {
      readonly kmsMasterKeyId?: string;
      readonly kmsMasterKeyIdRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly kmsMasterKeyIdSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly sseAlgorithm?: string;
    };
    readonly blockedEncryptionTypes?: readonly string[];
    readonly bucketKeyEnabled?: boolean;
  })[];
};

type S3EncryptionAtProvider = {
  readonly bucket?: string;
  readonly expectedBucketOwner?: string;
  readonly id?: string;
  readonly region?: string;
  readonly rule?: readonly ({
    readonly applyServerSideEncryptionByDefault?: { readonly kmsMasterKeyId?: string; readonly sseAlgorithm?: string };
    readonly blockedEncryptionTypes?: readonly string[];
    readonly bucketKeyEnabled?: boolean;
  })[];
};

/** s3.aws.m.upbound.io/v1beta1 BucketServerSideEncryptionConfiguration */
export const S3Encryption = model<S3EncryptionForProvider, S3EncryptionAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketServerSideEncryptionConfiguration");

type S3VersioningForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly expectedBucketOwner?: string;
  readonly mfa?: string;
  readonly region: string;
  readonly versioningConfiguration: { readonly mfaDelete?: string; readonly status?: string };
};

type S3VersioningAtProvider = {
  readonly bucket?: string;
  readonly expectedBucketOwner?: string;
  readonly id?: string;
  readonly mfa?: string;
  readonly region?: string;
  readonly versioningConfiguration?: { readonly mfaDelete?: string; readonly status?: string };
};

/** s3.aws.m.upbound.io/v1beta1 BucketVersioning */
export const S3Versioning = model<S3VersioningForProvider, S3VersioningAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketVersioning");

type S3BucketPolicyForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly policy: string;
  readonly region: string;
};

type S3BucketPolicyAtProvider = {
  readonly bucket?: string;
  readonly id?: string;
  readonly policy?: string;
  readonly region?: string;
};

/** s3.aws.m.upbound.io/v1beta1 BucketPolicy */
export const S3BucketPolicy = model<S3BucketPolicyForProvider, S3BucketPolicyAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketPolicy");

type S3LifecycleForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly expectedBucketOwner?: string;
  readonly region: string;
  readonly rule?: readonly ({
    readonly abortIncompleteMultipartUpload?: readonly { readonly daysAfterInitiation?: number }[];
    readonly expiration?: readonly { readonly date?: string; readonly days?: number; readonly expiredObjectDeleteMarker?: boolean }[];
    readonly filter?: readonly ({
      readonly and?: readonly {
        readonly objectSizeGreaterThan?: number;
        readonly objectSizeLessThan?: number;
        readonly prefix?: string;
        readonly tags?: Readonly<Record<string, string>>;
      }[];
      readonly objectSizeGreaterThan?: number;
      readonly objectSizeLessThan?: number;
      readonly prefix?: string;
      readonly tag?: readonly { readonly key?: string; readonly value?: string }[];
    })[];
    readonly id?: string;
    readonly noncurrentVersionExpiration?: readonly { readonly newerNoncurrentVersions?: number; readonly noncurrentDays?: number }[];
    readonly noncurrentVersionTransition?: readonly { readonly newerNoncurrentVersions?: number; readonly noncurrentDays?: number; readonly storageClass?: string }[];
    readonly prefix?: string;
    readonly status?: string;
    readonly transition?: readonly { readonly date?: string; readonly days?: number; readonly storageClass?: string }[];
  })[];
  readonly transitionDefaultMinimumObjectSize?: string;
};

type S3LifecycleAtProvider = {
  readonly bucket?: string;
  readonly expectedBucketOwner?: string;
  readonly id?: string;
  readonly region?: string;
  readonly rule?: readonly ({
    readonly abortIncompleteMultipartUpload?: readonly { readonly daysAfterInitiation?: number }[];
    readonly expiration?: readonly { readonly date?: string; readonly days?: number; readonly expiredObjectDeleteMarker?: boolean }[];
    readonly filter?: readonly ({
      readonly and?: readonly {
        readonly objectSizeGreaterThan?: number;
        readonly objectSizeLessThan?: number;
        readonly prefix?: string;
        readonly tags?: Readonly<Record<string, string>>;
      }[];
      readonly objectSizeGreaterThan?: number;
      readonly objectSizeLessThan?: number;
      readonly prefix?: string;
      readonly tag?: readonly { readonly key?: string; readonly value?: string }[];
    })[];
    readonly id?: string;
    readonly noncurrentVersionExpiration?: readonly { readonly newerNoncurrentVersions?: number; readonly noncurrentDays?: number }[];
    readonly noncurrentVersionTransition?: readonly { readonly newerNoncurrentVersions?: number; readonly noncurrentDays?: number; readonly storageClass?: string }[];
    readonly prefix?: string;
    readonly status?: string;
    readonly transition?: readonly { readonly date?: string; readonly days?: number; readonly storageClass?: string }[];
  })[];
  readonly transitionDefaultMinimumObjectSize?: string;
};

/** s3.aws.m.upbound.io/v1beta1 BucketLifecycleConfiguration */
export const S3Lifecycle = model<S3LifecycleForProvider, S3LifecycleAtProvider>("s3.aws.m.upbound.io/v1beta1", "BucketLifecycleConfiguration");

type StorageBucketForProvider = {
  readonly autoclass?: { readonly enabled?: boolean; readonly terminalStorageClass?: string };
  readonly cors?: readonly {
    readonly maxAgeSeconds?: number;
    readonly method?: readonly string[];
    readonly origin?: readonly string[];
    readonly responseHeader?: readonly string[];
  }[];
  readonly customPlacementConfig?: { readonly dataLocations?: readonly string[] };
  readonly defaultEventBasedHold?: boolean;
  readonly enableObjectRetention?: boolean;
  readonly encryption?: {
    readonly customerManagedEncryptionEnforcementConfig?: { readonly restrictionMode?: string };
    readonly customerSuppliedEncryptionEnforcementConfig?: { readonly restrictionMode?: string };
    readonly defaultKmsKeyName?: string;
    readonly googleManagedEncryptionEnforcementConfig?: { readonly restrictionMode?: string };
  };
  readonly forceDestroy?: boolean;
  readonly hierarchicalNamespace?: { readonly enabled?: boolean };
  readonly ipFilter?: {
    readonly allowAllServiceAgentAccess?: boolean;
    readonly allowCrossOrgVpcs?: boolean;
    readonly mode?: string;
    readonly publicNetworkSource?: { readonly allowedIpCidrRanges?: readonly string[] };
    readonly vpcNetworkSources?: readonly { readonly allowedIpCidrRanges?: readonly string[]; readonly network?: string }[];
  };
  readonly labels?: Readonly<Record<string, string>>;
  readonly lifecycleRule?: readonly ({
    readonly action?: { readonly storageClass?: string; readonly type?: string };
    readonly condition?: {
      readonly age?: number;
      readonly createdBefore?: string;
      readonly customTimeBefore?: string;
      readonly daysSinceCustomTime?: number;
      readonly daysSinceNoncurrentTime?: number;
      readonly matchesPrefix?: readonly string[];
      readonly matchesStorageClass?: readonly string[];
      readonly matchesSuffix?: readonly string[];
      readonly noncurrentTimeBefore?: string;
      readonly numNewerVersions?: number;
      readonly sendAgeIfZero?: boolean;
      readonly sendDaysSinceCustomTimeIfZero?: boolean;
      readonly sendDaysSinceNoncurrentTimeIfZero?: boolean;
      readonly sendNumNewerVersionsIfZero?: boolean;
      readonly sizeAboveBytes?: number;
      readonly sizeBelowBytes?: number;
      readonly withState?: string;
    };
  })[];
  readonly location: string;
  readonly logging?: { readonly logBucket?: string; readonly logObjectPrefix?: string };
  readonly project?: string;
  readonly publicAccessPrevention?: string;
  readonly requesterPays?: boolean;
  readonly retentionPolicy?: { readonly isLocked?: boolean; readonly retentionPeriod?: number };
  readonly rpo?: string;
  readonly softDeletePolicy?: { readonly retentionDurationSeconds?: number };
  readonly storageClass?: string;
  readonly uniformBucketLevelAccess?: boolean;
  readonly versioning?: { readonly enabled?: boolean };
  readonly website?: { readonly mainPageSuffix?: string; readonly notFoundPage?: string };
};

type StorageBucketAtProvider = {
  readonly autoclass?: { readonly enabled?: boolean; readonly terminalStorageClass?: string };
  readonly cors?: readonly {
    readonly maxAgeSeconds?: number;
    readonly method?: readonly string[];
    readonly origin?: readonly string[];
    readonly responseHeader?: readonly string[];
  }[];
  readonly customPlacementConfig?: { readonly dataLocations?: readonly string[] };
  readonly defaultEventBasedHold?: boolean;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly enableObjectRetention?: boolean;
  readonly encryption?: {
    readonly customerManagedEncryptionEnforcementConfig?: { readonly effectiveTime?: string; readonly restrictionMode?: string };
    readonly customerSuppliedEncryptionEnforcementConfig?: { readonly effectiveTime?: string; readonly restrictionMode?: string };
    readonly defaultKmsKeyName?: string;
    readonly googleManagedEncryptionEnforcementConfig?: { readonly effectiveTime?: string; readonly restrictionMode?: string };
  };
  readonly forceDestroy?: boolean;
  readonly hierarchicalNamespace?: { readonly enabled?: boolean };
  readonly id?: string;
  readonly ipFilter?: {
    readonly allowAllServiceAgentAccess?: boolean;
    readonly allowCrossOrgVpcs?: boolean;
    readonly mode?: string;
    readonly publicNetworkSource?: { readonly allowedIpCidrRanges?: readonly string[] };
    readonly vpcNetworkSources?: readonly { readonly allowedIpCidrRanges?: readonly string[]; readonly network?: string }[];
  };
  readonly labels?: Readonly<Record<string, string>>;
  readonly lifecycleRule?: readonly ({
    readonly action?: { readonly storageClass?: string; readonly type?: string };
    readonly condition?: {
      readonly age?: number;
      readonly createdBefore?: string;
      readonly customTimeBefore?: string;
      readonly daysSinceCustomTime?: number;
      readonly daysSinceNoncurrentTime?: number;
      readonly matchesPrefix?: readonly string[];
      readonly matchesStorageClass?: readonly string[];
      readonly matchesSuffix?: readonly string[];
      readonly noncurrentTimeBefore?: string;
      readonly numNewerVersions?: number;
      readonly sendAgeIfZero?: boolean;
      readonly sendDaysSinceCustomTimeIfZero?: boolean;
      readonly sendDaysSinceNoncurrentTimeIfZero?: boolean;
      readonly sendNumNewerVersionsIfZero?: boolean;
      readonly sizeAboveBytes?: number;
      readonly sizeBelowBytes?: number;
      readonly withState?: string;
    };
  })[];
  readonly location?: string;
  readonly logging?: { readonly logBucket?: string; readonly logObjectPrefix?: string };
  readonly project?: string;
  readonly projectNumber?: number;
  readonly publicAccessPrevention?: string;
  readonly requesterPays?: boolean;
  readonly retentionPolicy?: { readonly isLocked?: boolean; readonly retentionPeriod?: number };
  readonly rpo?: string;
  readonly selfLink?: string;
  readonly softDeletePolicy?: { readonly effectiveTime?: string; readonly retentionDurationSeconds?: number };
  readonly storageClass?: string;
  readonly terraformLabels?: Readonly<Record<string, string>>;
  readonly timeCreated?: string;
  readonly uniformBucketLevelAccess?: boolean;
  readonly updated?: string;
  readonly url?: string;
  readonly versioning?: { readonly enabled?: boolean };
  readonly website?: { readonly mainPageSuffix?: string; readonly notFoundPage?: string };
};

/** storage.gcp.m.upbound.io/v1beta1 Bucket */
export const StorageBucket = model<StorageBucketForProvider, StorageBucketAtProvider>("storage.gcp.m.upbound.io/v1beta1", "Bucket");

type StorageBucketMemberForProvider = {
  readonly bucket?: string;
  readonly bucketRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly bucketSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly member: string;
  readonly role: string;
};

type StorageBucketMemberAtProvider = {
  readonly bucket?: string;
  readonly condition?: { readonly description?: string; readonly expression?: string; readonly title?: string };
  readonly etag?: string;
  readonly id?: string;
  readonly member?: string;
  readonly role?: string;
};

/** storage.gcp.m.upbound.io/v1beta1 BucketIAMMember */
export const StorageBucketMember = model<StorageBucketMemberForProvider, StorageBucketMemberAtProvider>("storage.gcp.m.upbound.io/v1beta1", "BucketIAMMember");

type StorageAccountForProvider = {
  readonly accessTier?: string;
  readonly accountKind?: string;
  readonly accountReplicationType: string;
  readonly accountTier: string;
  readonly allowNestedItemsToBePublic?: boolean;
  readonly allowedCopyScope?: string;
  readonly azureFilesAuthentication?: {
    readonly activeDirectory?: {
      readonly domainGuid?: string;
      readonly domainName?: string;
      readonly domainSid?: string;
      readonly forestName?: string;
      readonly netbiosDomainName?: string;
      readonly storageSid?: string;
    };
    readonly defaultShareLevelPermission?: string;
    readonly directoryType?: string;
  };
  readonly blobProperties?: {
    readonly changeFeedEnabled?: boolean;
    readonly changeFeedRetentionInDays?: number;
    readonly containerDeleteRetentionPolicy?: { readonly days?: number };
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly defaultServiceVersion?: string;
    readonly deleteRetentionPolicy?: { readonly days?: number; readonly permanentDeleteEnabled?: boolean };
    readonly lastAccessTimeEnabled?: boolean;
    readonly restorePolicy?: { readonly days?: number };
    readonly versioningEnabled?: boolean;
  };
  readonly crossTenantReplicationEnabled?: boolean;
  readonly customDomain?: { readonly name?: string; readonly useSubdomain?: boolean };
  readonly customerManagedKey?: { readonly keyVaultKeyId?: string; readonly managedHsmKeyId?: string; readonly userAssignedIdentityId?: string };
  readonly defaultToOauthAuthentication?: boolean;
  readonly dnsEndpointType?: string;
  readonly edgeZone?: string;
  readonly httpsTrafficOnlyEnabled?: boolean;
  readonly identity?: { readonly identityIds?: readonly string[]; readonly type?: string };
  readonly immutabilityPolicy?: {
    readonly allowProtectedAppendWrites?: boolean;
    readonly periodSinceCreationInDays?: number;
    readonly state?: string;
  };
  readonly infrastructureEncryptionEnabled?: boolean;
  readonly isHnsEnabled?: boolean;
  readonly largeFileShareEnabled?: boolean;
  readonly localUserEnabled?: boolean;
  readonly location: string;
  readonly minTlsVersion?: string;
  readonly networkRules?: {
    readonly bypass?: readonly string[];
    readonly defaultAction?: string;
    readonly ipRules?: readonly string[];
    readonly privateLinkAccess?: readonly { readonly endpointResourceId?: string; readonly endpointTenantId?: string }[];
    readonly virtualNetworkSubnetIds?: readonly string[];
    readonly virtualNetworkSubnetIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly virtualNetworkSubnetIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
  };
  readonly nfsv3Enabled?: boolean;
  readonly provisionedBillingModelVersion?: string;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly queueEncryptionKeyType?: string;
  readonly queueProperties?: {
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly hourMetrics?: {
      readonly enabled?: boolean;
      readonly includeApis?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
    };
    readonly logging?: {
      readonly delete?: boolean;
      readonly read?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
      readonly write?: boolean;
    };
    readonly minuteMetrics?: {
      readonly enabled?: boolean;
      readonly includeApis?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
    };
  };
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly routing?: {
    readonly choice?: string;
    readonly publishInternetEndpoints?: boolean;
    readonly publishMicrosoftEndpoints?: boolean;
  };
  readonly sasPolicy?: { readonly expirationAction?: string; readonly expirationPeriod?: string };
  readonly sftpEnabled?: boolean;
  readonly shareProperties?: {
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly retentionPolicy?: { readonly days?: number };
    readonly smb?: {
      readonly authenticationTypes?: readonly string[];
      readonly channelEncryptionType?: readonly string[];
      readonly kerberosTicketEncryptionType?: readonly string[];
      readonly multichannelEnabled?: boolean;
      readonly versions?: readonly string[];
    };
  };
  readonly sharedAccessKeyEnabled?: boolean;
  readonly staticWebsite?: { readonly error404Document?: string; readonly indexDocument?: string };
  readonly tableEncryptionKeyType?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type StorageAccountAtProvider = {
  readonly accessTier?: string;
  readonly accountKind?: string;
  readonly accountReplicationType?: string;
  readonly accountTier?: string;
  readonly allowNestedItemsToBePublic?: boolean;
  readonly allowedCopyScope?: string;
  readonly azureFilesAuthentication?: {
    readonly activeDirectory?: {
      readonly domainGuid?: string;
      readonly domainName?: string;
      readonly domainSid?: string;
      readonly forestName?: string;
      readonly netbiosDomainName?: string;
      readonly storageSid?: string;
    };
    readonly defaultShareLevelPermission?: string;
    readonly directoryType?: string;
  };
  readonly blobProperties?: {
    readonly changeFeedEnabled?: boolean;
    readonly changeFeedRetentionInDays?: number;
    readonly containerDeleteRetentionPolicy?: { readonly days?: number };
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly defaultServiceVersion?: string;
    readonly deleteRetentionPolicy?: { readonly days?: number; readonly permanentDeleteEnabled?: boolean };
    readonly lastAccessTimeEnabled?: boolean;
    readonly restorePolicy?: { readonly days?: number };
    readonly versioningEnabled?: boolean;
  };
  readonly crossTenantReplicationEnabled?: boolean;
  readonly customDomain?: { readonly name?: string; readonly useSubdomain?: boolean };
  readonly customerManagedKey?: { readonly keyVaultKeyId?: string; readonly managedHsmKeyId?: string; readonly userAssignedIdentityId?: string };
  readonly defaultToOauthAuthentication?: boolean;
  readonly dnsEndpointType?: string;
  readonly edgeZone?: string;
  readonly httpsTrafficOnlyEnabled?: boolean;
  readonly id?: string;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly principalId?: string;
    readonly tenantId?: string;
    readonly type?: string;
  };
  readonly immutabilityPolicy?: {
    readonly allowProtectedAppendWrites?: boolean;
    readonly periodSinceCreationInDays?: number;
    readonly state?: string;
  };
  readonly infrastructureEncryptionEnabled?: boolean;
  readonly isHnsEnabled?: boolean;
  readonly largeFileShareEnabled?: boolean;
  readonly localUserEnabled?: boolean;
  readonly location?: string;
  readonly minTlsVersion?: string;
  readonly networkRules?: {
    readonly bypass?: readonly string[];
    readonly defaultAction?: string;
    readonly ipRules?: readonly string[];
    readonly privateLinkAccess?: readonly { readonly endpointResourceId?: string; readonly endpointTenantId?: string }[];
    readonly virtualNetworkSubnetIds?: readonly string[];
  };
  readonly nfsv3Enabled?: boolean;
  readonly primaryBlobEndpoint?: string;
  readonly primaryBlobHost?: string;
  readonly primaryBlobInternetEndpoint?: string;
  readonly primaryBlobInternetHost?: string;
  readonly primaryBlobMicrosoftEndpoint?: string;
  readonly primaryBlobMicrosoftHost?: string;
  readonly primaryDfsEndpoint?: string;
  readonly primaryDfsHost?: string;
  readonly primaryDfsInternetEndpoint?: string;
  readonly primaryDfsInternetHost?: string;
  readonly primaryDfsMicrosoftEndpoint?: string;
  readonly primaryDfsMicrosoftHost?: string;
  readonly primaryFileEndpoint?: string;
  readonly primaryFileHost?: string;
  readonly primaryFileInternetEndpoint?: string;
  readonly primaryFileInternetHost?: string;
  readonly primaryFileMicrosoftEndpoint?: string;
  readonly primaryFileMicrosoftHost?: string;
  readonly primaryLocation?: string;
  readonly primaryQueueEndpoint?: string;
  readonly primaryQueueHost?: string;
  readonly primaryQueueMicrosoftEndpoint?: string;
  readonly primaryQueueMicrosoftHost?: string;
  readonly primaryTableEndpoint?: string;
  readonly primaryTableHost?: string;
  readonly primaryTableMicrosoftEndpoint?: string;
  readonly primaryTableMicrosoftHost?: string;
  readonly primaryWebEndpoint?: string;
  readonly primaryWebHost?: string;
  readonly primaryWebInternetEndpoint?: string;
  readonly primaryWebInternetHost?: string;
  readonly primaryWebMicrosoftEndpoint?: string;
  readonly primaryWebMicrosoftHost?: string;
  readonly provisionedBillingModelVersion?: string;
  readonly publicNetworkAccessEnabled?: boolean;
  readonly queueEncryptionKeyType?: string;
  readonly queueProperties?: {
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly hourMetrics?: {
      readonly enabled?: boolean;
      readonly includeApis?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
    };
    readonly logging?: {
      readonly delete?: boolean;
      readonly read?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
      readonly write?: boolean;
    };
    readonly minuteMetrics?: {
      readonly enabled?: boolean;
      readonly includeApis?: boolean;
      readonly retentionPolicyDays?: number;
      readonly version?: string;
    };
  };
  readonly resourceGroupName?: string;
  readonly routing?: {
    readonly choice?: string;
    readonly publishInternetEndpoints?: boolean;
    readonly publishMicrosoftEndpoints?: boolean;
  };
  readonly sasPolicy?: { readonly expirationAction?: string; readonly expirationPeriod?: string };
  readonly secondaryBlobEndpoint?: string;
  readonly secondaryBlobHost?: string;
  readonly secondaryBlobInternetEndpoint?: string;
  readonly secondaryBlobInternetHost?: string;
  readonly secondaryBlobMicrosoftEndpoint?: string;
  readonly secondaryBlobMicrosoftHost?: string;
  readonly secondaryDfsEndpoint?: string;
  readonly secondaryDfsHost?: string;
  readonly secondaryDfsInternetEndpoint?: string;
  readonly secondaryDfsInternetHost?: string;
  readonly secondaryDfsMicrosoftEndpoint?: string;
  readonly secondaryDfsMicrosoftHost?: string;
  readonly secondaryFileEndpoint?: string;
  readonly secondaryFileHost?: string;
  readonly secondaryFileInternetEndpoint?: string;
  readonly secondaryFileInternetHost?: string;
  readonly secondaryFileMicrosoftEndpoint?: string;
  readonly secondaryFileMicrosoftHost?: string;
  readonly secondaryLocation?: string;
  readonly secondaryQueueEndpoint?: string;
  readonly secondaryQueueHost?: string;
  readonly secondaryQueueMicrosoftEndpoint?: string;
  readonly secondaryQueueMicrosoftHost?: string;
  readonly secondaryTableEndpoint?: string;
  readonly secondaryTableHost?: string;
  readonly secondaryTableMicrosoftEndpoint?: string;
  readonly secondaryTableMicrosoftHost?: string;
  readonly secondaryWebEndpoint?: string;
  readonly secondaryWebHost?: string;
  readonly secondaryWebInternetEndpoint?: string;
  readonly secondaryWebInternetHost?: string;
  readonly secondaryWebMicrosoftEndpoint?: string;
  readonly secondaryWebMicrosoftHost?: string;
  readonly sftpEnabled?: boolean;
  readonly shareProperties?: {
    readonly corsRule?: readonly {
      readonly allowedHeaders?: readonly string[];
      readonly allowedMethods?: readonly string[];
      readonly allowedOrigins?: readonly string[];
      readonly exposedHeaders?: readonly string[];
      readonly maxAgeInSeconds?: number;
    }[];
    readonly retentionPolicy?: { readonly days?: number };
    readonly smb?: {
      readonly authenticationTypes?: readonly string[];
      readonly channelEncryptionType?: readonly string[];
      readonly kerberosTicketEncryptionType?: readonly string[];
      readonly multichannelEnabled?: boolean;
      readonly versions?: readonly string[];
    };
  };
  readonly sharedAccessKeyEnabled?: boolean;
  readonly staticWebsite?: { readonly error404Document?: string; readonly indexDocument?: string };
  readonly tableEncryptionKeyType?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** storage.azure.m.upbound.io/v1beta1 Account */
export const StorageAccount = model<StorageAccountForProvider, StorageAccountAtProvider>("storage.azure.m.upbound.io/v1beta1", "Account");

type StorageContainerForProvider = {
  readonly containerAccessType?: string;
  readonly defaultEncryptionScope?: string;
  readonly encryptionScopeOverrideEnabled?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly storageAccountId?: string;
  readonly storageAccountIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageAccountIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageAccountName?: string;
  readonly storageAccountNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageAccountNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type StorageContainerAtProvider = {
  readonly containerAccessType?: string;
  readonly defaultEncryptionScope?: string;
  readonly encryptionScopeOverrideEnabled?: boolean;
  readonly hasImmutabilityPolicy?: boolean;
  readonly hasLegalHold?: boolean;
  readonly id?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly resourceManagerId?: string;
  readonly storageAccountId?: string;
  readonly storageAccountName?: string;
  readonly url?: string;
};

/** storage.azure.m.upbound.io/v1beta1 Container */
export const StorageContainer = model<StorageContainerForProvider, StorageContainerAtProvider>("storage.azure.m.upbound.io/v1beta1", "Container");

type StorageManagementPolicyForProvider = {
  readonly rule?: readonly ({
    readonly actions?: {
      readonly baseBlob?: {
        readonly autoTierToHotFromCoolEnabled?: boolean;
        readonly deleteAfterDaysSinceCreationGreaterThan?: number;
        readonly deleteAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly deleteAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToColdAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceModificationGreaterThan?: number;
      };
      readonly snapshot?: {
        readonly changeTierToArchiveAfterDaysSinceCreation?: number;
        readonly changeTierToCoolAfterDaysSinceCreation?: number;
        readonly deleteAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
      };
      readonly version?: {
        readonly changeTierToArchiveAfterDaysSinceCreation?: number;
        readonly changeTierToCoolAfterDaysSinceCreation?: number;
        readonly deleteAfterDaysSinceCreation?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
      };
    };
    readonly enabled?: boolean;
    readonly filters?: {
      readonly blobTypes?: readonly string[];
      readonly matchBlobIndexTag?: readonly { readonly name?: string; readonly operation?: string; readonly value?: string }[];
      readonly prefixMatch?: readonly string[];
    };
    readonly name?: string;
  })[];
  readonly storageAccountId?: string;
  readonly storageAccountIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly storageAccountIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type StorageManagementPolicyAtProvider = {
  readonly id?: string;
  readonly rule?: readonly ({
    readonly actions?: {
      readonly baseBlob?: {
        readonly autoTierToHotFromCoolEnabled?: boolean;
        readonly deleteAfterDaysSinceCreationGreaterThan?: number;
        readonly deleteAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly deleteAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToColdAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceModificationGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceLastAccessTimeGreaterThan?: number;
        readonly tierToCoolAfterDaysSinceModificationGreaterThan?: number;
      };
      readonly snapshot?: {
        readonly changeTierToArchiveAfterDaysSinceCreation?: number;
        readonly changeTierToCoolAfterDaysSinceCreation?: number;
        readonly deleteAfterDaysSinceCreationGreaterThan?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
      };
      readonly version?: {
        readonly changeTierToArchiveAfterDaysSinceCreation?: number;
        readonly changeTierToCoolAfterDaysSinceCreation?: number;
        readonly deleteAfterDaysSinceCreation?: number;
        readonly tierToArchiveAfterDaysSinceLastTierChangeGreaterThan?: number;
        readonly tierToColdAfterDaysSinceCreationGreaterThan?: number;
      };
    };
    readonly enabled?: boolean;
    readonly filters?: {
      readonly blobTypes?: readonly string[];
      readonly matchBlobIndexTag?: readonly { readonly name?: string; readonly operation?: string; readonly value?: string }[];
      readonly prefixMatch?: readonly string[];
    };
    readonly name?: string;
  })[];
  readonly storageAccountId?: string;
};

/** storage.azure.m.upbound.io/v1beta1 ManagementPolicy */
export const StorageManagementPolicy = model<StorageManagementPolicyForProvider, StorageManagementPolicyAtProvider>("storage.azure.m.upbound.io/v1beta1", "ManagementPolicy");

type DistributionForProvider = {
  readonly aliases?: readonly string[];
  readonly anycastIpListId?: string;
  readonly cacheTagConfig?: { readonly headerName?: string };
  readonly comment?: string;
  readonly connectionFunctionAssociation?: { readonly id?: string };
  readonly continuousDeploymentPolicyId?: string;
  readonly customErrorResponse?: readonly {
    readonly errorCachingMinTtl?: number;
    readonly errorCode?: number;
    readonly responseCode?: number;
    readonly responsePagePath?: string;
  }[];
  readonly defaultCacheBehavior: {
    readonly allowedMethods?: readonly string[];
    readonly cachePolicyId?: string;
    readonly cachedMethods?: readonly string[];
    readonly compress?: boolean;
    readonly defaultTtl?: number;
    readonly fieldLevelEncryptionId?: string;
    readonly forwardedValues?: {
      readonly cookies?: { readonly forward?: string; readonly whitelistedNames?: readonly string[] };
      readonly headers?: readonly string[];
      readonly queryString?: boolean;
      readonly queryStringCacheKeys?: readonly string[];
    };
    readonly functionAssociation?: readonly { readonly eventType?: string; readonly functionArn?: string }[];
    readonly grpcConfig?: { readonly enabled?: boolean };
    readonly lambdaFunctionAssociation?: readonly { readonly eventType?: string; readonly includeBody?: boolean; readonly lambdaArn?: string }[];
    readonly maxTtl?: number;
    readonly minTtl?: number;
    readonly originRequestPolicyId?: string;
    readonly realtimeLogConfigArn?: string;
    readonly responseHeadersPolicyId?: string;
    readonly smoothStreaming?: boolean;
    readonly targetOriginId?: string;
    readonly trustedKeyGroups?: readonly string[];
    readonly trustedSigners?: readonly string[];
    readonly viewerProtocolPolicy?: string;
  };
  readonly defaultRootObject?: string;
  readonly enabled: boolean;
  readonly httpVersion?: string;
  readonly isIpv6Enabled?: boolean;
  readonly loggingConfig?: { readonly bucket?: string; readonly includeCookies?: boolean; readonly prefix?: string };
  readonly orderedCacheBehavior?: readonly ({
    readonly allowedMethods?: readonly string[];
    readonly cachePolicyId?: string;
    readonly cachedMethods?: readonly string[];
    readonly compress?: boolean;
    readonly defaultTtl?: number;
    readonly fieldLevelEncryptionId?: string;
    readonly forwardedValues?: {
      readonly cookies?: { readonly forward?: string; readonly whitelistedNames?: readonly string[] };
      readonly headers?: readonly string[];
      readonly queryString?: boolean;
      readonly queryStringCacheKeys?: readonly string[];
    };
    readonly functionAssociation?: readonly ({
      readonly eventType?: string;
      readonly functionArn?: string;
      readonly functionArnRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly functionArnSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    })[];
    readonly grpcConfig?: { readonly enabled?: boolean };
    readonly lambdaFunctionAssociation?: readonly ({
      readonly eventType?: string;
      readonly includeBody?: boolean;
      readonly lambdaArn?: string;
      readonly lambdaArnRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly lambdaArnSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    })[];
    readonly maxTtl?: number;
    readonly minTtl?: number;
    readonly originRequestPolicyId?: string;
    readonly pathPattern?: string;
    readonly realtimeLogConfigArn?: string;
    readonly responseHeadersPolicyId?: string;
    readonly smoothStreaming?: boolean;
    readonly targetOriginId?: string;
    readonly trustedKeyGroups?: readonly string[];
    readonly trustedSigners?: readonly string[];
    readonly viewerProtocolPolicy?: string;
  })[];
  readonly origin: readonly ({
    readonly connectionAttempts?: number;
    readonly connectionTimeout?: number;
    readonly customHeader?: readonly { readonly name?: string; readonly value?: string }[];
    readonly customOriginConfig?: {
      readonly httpPort?: number;
      readonly httpsPort?: number;
      readonly ipAddressType?: string;
      readonly originKeepaliveTimeout?: number;
      readonly originMtlsConfig?: { readonly clientCertificateArn?: string };
      readonly originProtocolPolicy?: string;
      readonly originReadTimeout?: number;
      readonly originSslProtocols?: readonly string[];
    };
    readonly domainName?: string;
    readonly originAccessControlId?: string;
    readonly originAccessControlIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly originAccessControlIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly originId?: string;
    readonly originPath?: string;
    readonly originShield?: { readonly enabled?: boolean; readonly originShieldRegion?: string };
    readonly responseCompletionTimeout?: number;
    readonly s3OriginConfig?: {
      readonly originAccessIdentity?: string;
      readonly originAccessIdentityRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly originAccessIdentitySelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    };
    readonly vpcOriginConfig?: {
      readonly originKeepaliveTimeout?: number;
      readonly originReadTimeout?: number;
      readonly ownerAccountId?: string;
      readonly vpcOriginId?: string;
    };
  })[];
  readonly originGroup?: readonly ({
    readonly failoverCriteria?: { readonly statusCodes?: readonly number[] };
    readonly member?: readonly { readonly originId?: string }[];
    readonly originId?: string;
  })[];
  readonly priceClass?: string;
  readonly restrictions: { readonly geoRestriction?: { readonly locations?: readonly string[]; readonly restrictionType?: string } };
  readonly retainOnDelete?: boolean;
  readonly staging?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  readonly viewerCertificate: {
    readonly acmCertificateArn?: string;
    readonly cloudfrontDefaultCertificate?: boolean;
    readonly iamCertificateId?: string;
    readonly minimumProtocolVersion?: string;
    readonly sslSupportMethod?: string;
  };
  readonly viewerMtlsConfig?: {
    readonly mode?: string;
    readonly trustStoreConfig?: {
      readonly advertiseTrustStoreCaNames?: boolean;
      readonly ignoreCertificateExpiry?: boolean;
      readonly trustStoreId?: string;
    };
  };
  readonly waitForDeployment?: boolean;
  readonly webAclId?: string;
};

type DistributionAtProvider = {
  readonly aliases?: readonly string[];
  readonly anycastIpListId?: string;
  readonly arn?: string;
  readonly cacheTagConfig?: { readonly headerName?: string };
  readonly callerReference?: string;
  readonly comment?: string;
  readonly connectionFunctionAssociation?: { readonly id?: string };
  readonly continuousDeploymentPolicyId?: string;
  readonly customErrorResponse?: readonly {
    readonly errorCachingMinTtl?: number;
    readonly errorCode?: number;
    readonly responseCode?: number;
    readonly responsePagePath?: string;
  }[];
  readonly defaultCacheBehavior?: {
    readonly allowedMethods?: readonly string[];
    readonly cachePolicyId?: string;
    readonly cachedMethods?: readonly string[];
    readonly compress?: boolean;
    readonly defaultTtl?: number;
    readonly fieldLevelEncryptionId?: string;
    readonly forwardedValues?: {
      readonly cookies?: { readonly forward?: string; readonly whitelistedNames?: readonly string[] };
      readonly headers?: readonly string[];
      readonly queryString?: boolean;
      readonly queryStringCacheKeys?: readonly string[];
    };
    readonly functionAssociation?: readonly { readonly eventType?: string; readonly functionArn?: string }[];
    readonly grpcConfig?: { readonly enabled?: boolean };
    readonly lambdaFunctionAssociation?: readonly { readonly eventType?: string; readonly includeBody?: boolean; readonly lambdaArn?: string }[];
    readonly maxTtl?: number;
    readonly minTtl?: number;
    readonly originRequestPolicyId?: string;
    readonly realtimeLogConfigArn?: string;
    readonly responseHeadersPolicyId?: string;
    readonly smoothStreaming?: boolean;
    readonly targetOriginId?: string;
    readonly trustedKeyGroups?: readonly string[];
    readonly trustedSigners?: readonly string[];
    readonly viewerProtocolPolicy?: string;
  };
  readonly defaultRootObject?: string;
  readonly domainName?: string;
  readonly enabled?: boolean;
  readonly etag?: string;
  readonly hostedZoneId?: string;
  readonly httpVersion?: string;
  readonly id?: string;
  readonly inProgressValidationBatches?: number;
  readonly isIpv6Enabled?: boolean;
  readonly lastModifiedTime?: string;
  readonly loggingConfig?: { readonly bucket?: string; readonly includeCookies?: boolean; readonly prefix?: string };
  readonly loggingV1Enabled?: boolean;
  readonly orderedCacheBehavior?: readonly ({
    readonly allowedMethods?: readonly string[];
    readonly cachePolicyId?: string;
    readonly cachedMethods?: readonly string[];
    readonly compress?: boolean;
    readonly defaultTtl?: number;
    readonly fieldLevelEncryptionId?: string;
    readonly forwardedValues?: {
      readonly cookies?: { readonly forward?: string; readonly whitelistedNames?: readonly string[] };
      readonly headers?: readonly string[];
      readonly queryString?: boolean;
      readonly queryStringCacheKeys?: readonly string[];
    };
    readonly functionAssociation?: readonly { readonly eventType?: string; readonly functionArn?: string }[];
    readonly grpcConfig?: { readonly enabled?: boolean };
    readonly lambdaFunctionAssociation?: readonly { readonly eventType?: string; readonly includeBody?: boolean; readonly lambdaArn?: string }[];
    readonly maxTtl?: number;
    readonly minTtl?: number;
    readonly originRequestPolicyId?: string;
    readonly pathPattern?: string;
    readonly realtimeLogConfigArn?: string;
    readonly responseHeadersPolicyId?: string;
    readonly smoothStreaming?: boolean;
    readonly targetOriginId?: string;
    readonly trustedKeyGroups?: readonly string[];
    readonly trustedSigners?: readonly string[];
    readonly viewerProtocolPolicy?: string;
  })[];
  readonly origin?: readonly ({
    readonly connectionAttempts?: number;
    readonly connectionTimeout?: number;
    readonly customHeader?: readonly { readonly name?: string; readonly value?: string }[];
    readonly customOriginConfig?: {
      readonly httpPort?: number;
      readonly httpsPort?: number;
      readonly ipAddressType?: string;
      readonly originKeepaliveTimeout?: number;
      readonly originMtlsConfig?: { readonly clientCertificateArn?: string };
      readonly originProtocolPolicy?: string;
      readonly originReadTimeout?: number;
      readonly originSslProtocols?: readonly string[];
    };
    readonly domainName?: string;
    readonly originAccessControlId?: string;
    readonly originId?: string;
    readonly originPath?: string;
    readonly originShield?: { readonly enabled?: boolean; readonly originShieldRegion?: string };
    readonly responseCompletionTimeout?: number;
    readonly s3OriginConfig?: { readonly originAccessIdentity?: string };
    readonly vpcOriginConfig?: {
      readonly originKeepaliveTimeout?: number;
      readonly originReadTimeout?: number;
      readonly ownerAccountId?: string;
      readonly vpcOriginId?: string;
    };
  })[];
  readonly originGroup?: readonly ({
    readonly failoverCriteria?: { readonly statusCodes?: readonly number[] };
    readonly member?: readonly { readonly originId?: string }[];
    readonly originId?: string;
  })[];
  readonly priceClass?: string;
  readonly restrictions?: { readonly geoRestriction?: { readonly locations?: readonly string[]; readonly restrictionType?: string } };
  readonly retainOnDelete?: boolean;
  readonly staging?: boolean;
  readonly status?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagsAll?: Readonly<Record<string, string>>;
  readonly trustedKeyGroups?: readonly ({
    readonly enabled?: boolean;
    readonly items?: readonly { readonly keyGroupId?: string; readonly keyPairIds?: readonly string[] }[];
  })[];
  readonly trustedSigners?: readonly ({
    readonly enabled?: boolean;
    readonly items?: readonly { readonly awsAccountNumber?: string; readonly keyPairIds?: readonly string[] }[];
  })[];
  readonly viewerCertificate?: {
    readonly acmCertificateArn?: string;
    readonly cloudfrontDefaultCertificate?: boolean;
    readonly iamCertificateId?: string;
    readonly minimumProtocolVersion?: string;
    readonly sslSupportMethod?: string;
  };
  readonly viewerMtlsConfig?: {
    readonly mode?: string;
    readonly trustStoreConfig?: {
      readonly advertiseTrustStoreCaNames?: boolean;
      readonly ignoreCertificateExpiry?: boolean;
      readonly trustStoreId?: string;
    };
  };
  readonly waitForDeployment?: boolean;
  readonly webAclId?: string;
};

/** cloudfront.aws.m.upbound.io/v1beta1 Distribution */
export const Distribution = model<DistributionForProvider, DistributionAtProvider>("cloudfront.aws.m.upbound.io/v1beta1", "Distribution");

type CachePolicyForProvider = {
  readonly comment?: string;
  readonly defaultTtl?: number;
  readonly maxTtl?: number;
  readonly minTtl?: number;
  readonly name: string;
  readonly parametersInCacheKeyAndForwardedToOrigin: {
    readonly cookiesConfig?: { readonly cookieBehavior?: string; readonly cookies?: { readonly items?: readonly string[] } };
    readonly enableAcceptEncodingBrotli?: boolean;
    readonly enableAcceptEncodingGzip?: boolean;
    readonly headersConfig?: { readonly headerBehavior?: string; readonly headers?: { readonly items?: readonly string[] } };
    readonly queryStringsConfig?: { readonly queryStringBehavior?: string; readonly queryStrings?: { readonly items?: readonly string[] } };
  };
};

type CachePolicyAtProvider = {
  readonly arn?: string;
  readonly comment?: string;
  readonly defaultTtl?: number;
  readonly etag?: string;
  readonly id?: string;
  readonly maxTtl?: number;
  readonly minTtl?: number;
  readonly name?: string;
  readonly parametersInCacheKeyAndForwardedToOrigin?: {
    readonly cookiesConfig?: { readonly cookieBehavior?: string; readonly cookies?: { readonly items?: readonly string[] } };
    readonly enableAcceptEncodingBrotli?: boolean;
    readonly enableAcceptEncodingGzip?: boolean;
    readonly headersConfig?: { readonly headerBehavior?: string; readonly headers?: { readonly items?: readonly string[] } };
    readonly queryStringsConfig?: { readonly queryStringBehavior?: string; readonly queryStrings?: { readonly items?: readonly string[] } };
  };
};

/** cloudfront.aws.m.upbound.io/v1beta1 CachePolicy */
export const CachePolicy = model<CachePolicyForProvider, CachePolicyAtProvider>("cloudfront.aws.m.upbound.io/v1beta1", "CachePolicy");

type OriginAccessControlForProvider = {
  readonly description?: string;
  readonly name: string;
  readonly originAccessControlOriginType: string;
  readonly signingBehavior: string;
  readonly signingProtocol: string;
};

type OriginAccessControlAtProvider = {
  readonly arn?: string;
  readonly description?: string;
  readonly etag?: string;
  readonly id?: string;
  readonly name?: string;
  readonly originAccessControlOriginType?: string;
  readonly signingBehavior?: string;
  readonly signingProtocol?: string;
};

/** cloudfront.aws.m.upbound.io/v1beta1 OriginAccessControl */
export const OriginAccessControl = model<OriginAccessControlForProvider, OriginAccessControlAtProvider>("cloudfront.aws.m.upbound.io/v1beta1", "OriginAccessControl");

type GlobalNetworkEndpointGroupForProvider = {
  readonly defaultPort?: number;
  readonly description?: string;
  readonly networkEndpointType: string;
  readonly project?: string;
};

type GlobalNetworkEndpointGroupAtProvider = {
  readonly defaultPort?: number;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly id?: string;
  readonly networkEndpointType?: string;
  readonly project?: string;
  readonly selfLink?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 GlobalNetworkEndpointGroup */
export const GlobalNetworkEndpointGroup = model<GlobalNetworkEndpointGroupForProvider, GlobalNetworkEndpointGroupAtProvider>("compute.gcp.m.upbound.io/v1beta1", "GlobalNetworkEndpointGroup");

type GlobalNetworkEndpointForProvider = {
  readonly fqdn?: string;
  readonly globalNetworkEndpointGroup?: string;
  readonly globalNetworkEndpointGroupRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly globalNetworkEndpointGroupSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ipAddress?: string;
  readonly port: number;
  readonly project?: string;
};

type GlobalNetworkEndpointAtProvider = {
  readonly deletionPolicy?: string;
  readonly fqdn?: string;
  readonly globalNetworkEndpointGroup?: string;
  readonly id?: string;
  readonly ipAddress?: string;
  readonly port?: number;
  readonly project?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 GlobalNetworkEndpoint */
export const GlobalNetworkEndpoint = model<GlobalNetworkEndpointForProvider, GlobalNetworkEndpointAtProvider>("compute.gcp.m.upbound.io/v1beta1", "GlobalNetworkEndpoint");

type BackendServiceForProvider = {
  readonly affinityCookieTtlSec?: number;
  readonly backend?: readonly ({
    readonly balancingMode?: string;
    readonly capacityScaler?: number;
    readonly customMetrics?: readonly { readonly dryRun?: boolean; readonly maxUtilization?: number; readonly name?: string }[];
    readonly description?: string;
    readonly group?: string;
    readonly groupRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly groupSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly maxConnections?: number;
    readonly maxConnectionsPerEndpoint?: number;
    readonly maxConnectionsPerInstance?: number;
    readonly maxRate?: number;
    readonly maxRatePerEndpoint?: number;
    readonly maxRatePerInstance?: number;
    readonly maxUtilization?: number;
    readonly preference?: string;
  })[];
  readonly cdnPolicy?: {
    readonly bypassCacheOnRequestHeaders?: readonly { readonly headerName?: string }[];
    readonly cacheKeyPolicy?: {
      readonly includeHost?: boolean;
      readonly includeHttpHeaders?: readonly string[];
      readonly includeNamedCookies?: readonly string[];
      readonly includeProtocol?: boolean;
      readonly includeQueryString?: boolean;
      readonly queryStringBlacklist?: readonly string[];
      readonly queryStringWhitelist?: readonly string[];
    };
    readonly cacheMode?: string;
    readonly clientTtl?: number;
    readonly defaultTtl?: number;
    readonly maxTtl?: number;
    readonly negativeCaching?: boolean;
    readonly negativeCachingPolicy?: readonly { readonly code?: number; readonly ttl?: number }[];
    readonly requestCoalescing?: boolean;
    readonly serveWhileStale?: number;
    readonly signedUrlCacheMaxAgeSec?: number;
  };
  readonly circuitBreakers?: {
    readonly maxConnections?: number;
    readonly maxPendingRequests?: number;
    readonly maxRequests?: number;
    readonly maxRequestsPerConnection?: number;
    readonly maxRetries?: number;
  };
  readonly compressionMode?: string;
  readonly connectionDrainingTimeoutSec?: number;
  readonly consistentHash?: {
    readonly httpCookie?: {
      readonly name?: string;
      readonly path?: string;
      readonly ttl?: { readonly nanos?: number; readonly seconds?: number };
    };
    readonly httpHeaderName?: string;
    readonly minimumRingSize?: number;
  };
  readonly customMetrics?: readonly { readonly dryRun?: boolean; readonly name?: string }[];
  readonly customRequestHeaders?: readonly string[];
  readonly customResponseHeaders?: readonly string[];
  readonly description?: string;
  readonly edgeSecurityPolicy?: string;
  readonly enableCdn?: boolean;
  readonly externalManagedMigrationState?: string;
  readonly externalManagedMigrationTestingPercentage?: number;
  readonly healthChecks?: readonly string[];
  readonly healthChecksRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly healthChecksSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly iap?: {
    readonly enabled?: boolean;
    readonly oauth2ClientId?: string;
    readonly oauth2ClientSecretSecretRef?: { readonly key: string; readonly name: string };
  };
  readonly ipAddressSelectionPolicy?: string;
  readonly loadBalancingScheme?: string;
  readonly localityLbPolicies?: readonly ({
    readonly customPolicy?: { readonly data?: string; readonly name?: string };
    readonly policy?: { readonly name?: string };
  })[];
  readonly localityLbPolicy?: string;
  readonly logConfig?: {
    readonly enable?: boolean;
    readonly optionalFields?: readonly string[];
    readonly optionalMode?: string;
    readonly sampleRate?: number;
  };
  readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
  readonly outlierDetection?: {
    readonly baseEjectionTime?: { readonly nanos?: number; readonly seconds?: number };
    readonly consecutiveErrors?: number;
    readonly consecutiveGatewayFailure?: number;
    readonly enforcingConsecutiveErrors?: number;
    readonly enforcingConsecutiveGatewayFailure?: number;
    readonly enforcingSuccessRate?: number;
    readonly interval?: { readonly nanos?: number; readonly seconds?: number };
    readonly maxEjectionPercent?: number;
    readonly successRateMinimumHosts?: number;
    readonly successRateRequestVolume?: number;
    readonly successRateStdevFactor?: number;
  };
  readonly params?: { readonly resourceManagerTags?: Readonly<Record<string, string>> };
  readonly portName?: string;
  readonly project?: string;
  readonly protocol?: string;
  readonly securityPolicy?: string;
  readonly securitySettings?: {
    readonly awsV4Authentication?: {
      readonly accessKeyId?: string;
      readonly accessKeySecretRef?: { readonly key: string; readonly name: string };
      readonly accessKeyVersion?: string;
      readonly originRegion?: string;
    };
    readonly clientTlsPolicy?: string;
    readonly subjectAltNames?: readonly string[];
  };
  readonly serviceLbPolicy?: string;
  readonly sessionAffinity?: string;
  readonly strongSessionAffinityCookie?: {
    readonly name?: string;
    readonly path?: string;
    readonly ttl?: { readonly nanos?: number; readonly seconds?: number };
  };
  readonly timeoutSec?: number;
  readonly tlsSettings?: {
    readonly authenticationConfig?: string;
    readonly sni?: string;
    readonly subjectAltNames?: readonly { readonly dnsName?: string; readonly uniformResourceIdentifier?: string }[];
  };
};

type BackendServiceAtProvider = {
  readonly affinityCookieTtlSec?: number;
  readonly backend?: readonly ({
    readonly balancingMode?: string;
    readonly capacityScaler?: number;
    readonly customMetrics?: readonly { readonly dryRun?: boolean; readonly maxUtilization?: number; readonly name?: string }[];
    readonly description?: string;
    readonly group?: string;
    readonly maxConnections?: number;
    readonly maxConnectionsPerEndpoint?: number;
    readonly maxConnectionsPerInstance?: number;
    readonly maxRate?: number;
    readonly maxRatePerEndpoint?: number;
    readonly maxRatePerInstance?: number;
    readonly maxUtilization?: number;
    readonly preference?: string;
  })[];
  readonly cdnPolicy?: {
    readonly bypassCacheOnRequestHeaders?: readonly { readonly headerName?: string }[];
    readonly cacheKeyPolicy?: {
      readonly includeHost?: boolean;
      readonly includeHttpHeaders?: readonly string[];
      readonly includeNamedCookies?: readonly string[];
      readonly includeProtocol?: boolean;
      readonly includeQueryString?: boolean;
      readonly queryStringBlacklist?: readonly string[];
      readonly queryStringWhitelist?: readonly string[];
    };
    readonly cacheMode?: string;
    readonly clientTtl?: number;
    readonly defaultTtl?: number;
    readonly maxTtl?: number;
    readonly negativeCaching?: boolean;
    readonly negativeCachingPolicy?: readonly { readonly code?: number; readonly ttl?: number }[];
    readonly requestCoalescing?: boolean;
    readonly serveWhileStale?: number;
    readonly signedUrlCacheMaxAgeSec?: number;
  };
  readonly circuitBreakers?: {
    readonly maxConnections?: number;
    readonly maxPendingRequests?: number;
    readonly maxRequests?: number;
    readonly maxRequestsPerConnection?: number;
    readonly maxRetries?: number;
  };
  readonly compressionMode?: string;
  readonly connectionDrainingTimeoutSec?: number;
  readonly consistentHash?: {
    readonly httpCookie?: {
      readonly name?: string;
      readonly path?: string;
      readonly ttl?: { readonly nanos?: number; readonly seconds?: number };
    };
    readonly httpHeaderName?: string;
    readonly minimumRingSize?: number;
  };
  readonly creationTimestamp?: string;
  readonly customMetrics?: readonly { readonly dryRun?: boolean; readonly name?: string }[];
  readonly customRequestHeaders?: readonly string[];
  readonly customResponseHeaders?: readonly string[];
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly edgeSecurityPolicy?: string;
  readonly enableCdn?: boolean;
  readonly externalManagedMigrationState?: string;
  readonly externalManagedMigrationTestingPercentage?: number;
  readonly fingerprint?: string;
  readonly generatedId?: number;
  readonly healthChecks?: readonly string[];
  readonly iap?: { readonly enabled?: boolean; readonly oauth2ClientId?: string };
  readonly id?: string;
  readonly ipAddressSelectionPolicy?: string;
  readonly loadBalancingScheme?: string;
  readonly localityLbPolicies?: readonly ({
    readonly customPolicy?: { readonly data?: string; readonly name?: string };
    readonly policy?: { readonly name?: string };
  })[];
  readonly localityLbPolicy?: string;
  readonly logConfig?: {
    readonly enable?: boolean;
    readonly optionalFields?: readonly string[];
    readonly optionalMode?: string;
    readonly sampleRate?: number;
  };
  readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
  readonly outlierDetection?: {
    readonly baseEjectionTime?: { readonly nanos?: number; readonly seconds?: number };
    readonly consecutiveErrors?: number;
    readonly consecutiveGatewayFailure?: number;
    readonly enforcingConsecutiveErrors?: number;
    readonly enforcingConsecutiveGatewayFailure?: number;
    readonly enforcingSuccessRate?: number;
    readonly interval?: { readonly nanos?: number; readonly seconds?: number };
    readonly maxEjectionPercent?: number;
    readonly successRateMinimumHosts?: number;
    readonly successRateRequestVolume?: number;
    readonly successRateStdevFactor?: number;
  };
  readonly params?: { readonly resourceManagerTags?: Readonly<Record<string, string>> };
  readonly portName?: string;
  readonly project?: string;
  readonly protocol?: string;
  readonly securityPolicy?: string;
  readonly securitySettings?: {
    readonly awsV4Authentication?: { readonly accessKeyId?: string; readonly accessKeyVersion?: string; readonly originRegion?: string };
    readonly clientTlsPolicy?: string;
    readonly subjectAltNames?: readonly string[];
  };
  readonly selfLink?: string;
  readonly serviceLbPolicy?: string;
  readonly sessionAffinity?: string;
  readonly strongSessionAffinityCookie?: {
    readonly name?: string;
    readonly path?: string;
    readonly ttl?: { readonly nanos?: number; readonly seconds?: number };
  };
  readonly timeoutSec?: number;
  readonly tlsSettings?: {
    readonly authenticationConfig?: string;
    readonly sni?: string;
    readonly subjectAltNames?: readonly { readonly dnsName?: string; readonly uniformResourceIdentifier?: string }[];
  };
};

/** compute.gcp.m.upbound.io/v1beta1 BackendService */
export const BackendService = model<BackendServiceForProvider, BackendServiceAtProvider>("compute.gcp.m.upbound.io/v1beta1", "BackendService");

type UrlMapForProvider = {
  readonly defaultCustomErrorResponsePolicy?: {
    readonly errorResponseRule?: readonly { readonly matchResponseCodes?: readonly string[]; readonly overrideResponseCode?: number; readonly path?: string }[];
    readonly errorService?: string;
    readonly errorServiceRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly errorServiceSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
  };
  readonly defaultRouteAction?: {
    readonly cachePolicy?: {
      readonly cacheBypassRequestHeaderNames?: readonly string[];
      readonly cacheKeyPolicy?: {
        readonly excludedQueryParameters?: readonly string[];
        readonly includeHost?: boolean;
        readonly includeProtocol?: boolean;
        readonly includeQueryString?: boolean;
        readonly includedCookieNames?: readonly string[];
        readonly includedHeaderNames?: readonly string[];
        readonly includedQueryParameters?: readonly string[];
      };
      readonly cacheMode?: string;
      readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly negativeCaching?: boolean;
      readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
      readonly requestCoalescing?: boolean;
      readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
    };
    readonly corsPolicy?: {
      readonly allowCredentials?: boolean;
      readonly allowHeaders?: readonly string[];
      readonly allowMethods?: readonly string[];
      readonly allowOriginRegexes?: readonly string[];
      readonly allowOrigins?: readonly string[];
      readonly disabled?: boolean;
      readonly exposeHeaders?: readonly string[];
      readonly maxAge?: number;
    };
    readonly faultInjectionPolicy?: {
      readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
      readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
    };
    readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
    readonly requestMirrorPolicy?: {
      readonly backendService?: string;
      readonly backendServiceRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly backendServiceSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    };
    readonly retryPolicy?: {
      readonly numRetries?: number;
      readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
      readonly retryConditions?: readonly string[];
    };
    readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
    readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
    readonly weightedBackendServices?: readonly ({
      readonly backendService?: string;
      readonly headerAction?: {
        readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly requestHeadersToRemove?: readonly string[];
        readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly responseHeadersToRemove?: readonly string[];
      };
      readonly weight?: number;
    })[];
  };
  readonly defaultService?: string;
  readonly defaultServiceRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly defaultServiceSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly defaultUrlRedirect?: {
    readonly hostRedirect?: string;
    readonly httpsRedirect?: boolean;
    readonly pathRedirect?: string;
    readonly prefixRedirect?: string;
    readonly redirectResponseCode?: string;
    readonly stripQuery?: boolean;
  };
  readonly description?: string;
  readonly headerAction?: {
    readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
    readonly requestHeadersToRemove?: readonly string[];
    readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
    readonly responseHeadersToRemove?: readonly string[];
  };
  readonly hostRule?: readonly { readonly description?: string; readonly hosts?: readonly string[]; readonly pathMatcher?: string }[];
  readonly pathMatcher?: readonly ({
    readonly defaultCustomErrorResponsePolicy?: {
      readonly errorResponseRule?: readonly {
        readonly matchResponseCodes?: readonly string[];
        readonly overrideResponseCode?: number;
        readonly path?: string;
      }[];
      readonly errorService?: string;
      readonly errorServiceRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly errorServiceSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
    };
    readonly defaultRouteAction?: {
      readonly cachePolicy?: {
        readonly cacheBypassRequestHeaderNames?: readonly string[];
        readonly cacheKeyPolicy?: {
          readonly excludedQueryParameters?: readonly string[];
          readonly includeHost?: boolean;
          readonly includeProtocol?: boolean;
          readonly includeQueryString?: boolean;
          readonly includedCookieNames?: readonly string[];
          readonly includedHeaderNames?: readonly string[];
          readonly includedQueryParameters?: readonly string[];
        };
        readonly cacheMode?: string;
        readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly negativeCaching?: boolean;
        readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
        readonly requestCoalescing?: boolean;
        readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
      };
      readonly corsPolicy?: {
        readonly allowCredentials?: boolean;
        readonly allowHeaders?: readonly string[];
        readonly allowMethods?: readonly string[];
        readonly allowOriginRegexes?: readonly string[];
        readonly allowOrigins?: readonly string[];
        readonly disabled?: boolean;
        readonly exposeHeaders?: readonly string[];
        readonly maxAge?: number;
      };
      readonly faultInjectionPolicy?: {
        readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
        readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
      };
      readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
      readonly requestMirrorPolicy?: {
        readonly backendService?: string;
        readonly backendServiceRef?: {
          readonly name: string;
          readonly namespace?: string;
          readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
        };
        readonly backendServiceSelector?: {
          readonly matchControllerRef?: boolean;
          readonly matchLabels?: Readonly<Record<string, string>>;
          readonly namespace?: string;
          readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
        };
      };
      readonly retryPolicy?: {
        readonly numRetries?: number;
        readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly retryConditions?: readonly string[];
      };
      readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
      readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
      readonly weightedBackendServices?: readonly ({
        readonly backendService?: string;
        readonly headerAction?: {
          readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
          readonly requestHeadersToRemove?: readonly string[];
          readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
          readonly responseHeadersToRemove?: readonly string[];
        };
        readonly weight?: number;
      })[];
    };
    readonly defaultService?: string;
    readonly defaultServiceRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly defaultServiceSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly defaultUrlRedirect?: {
      readonly hostRedirect?: string;
      readonly httpsRedirect?: boolean;
      readonly pathRedirect?: string;
      readonly prefixRedirect?: string;
      readonly redirectResponseCode?: string;
      readonly stripQuery?: boolean;
    };
    readonly description?: string;
    readonly headerAction?: {
      readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
      readonly requestHeadersToRemove?: readonly string[];
      readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
      readonly responseHeadersToRemove?: readonly string[];
    };
    readonly name?: string;
    readonly pathRule?: readonly ({
      readonly customErrorResponsePolicy?: {
        readonly errorResponseRule?: readonly {
          readonly matchResponseCodes?: readonly string[];
          readonly overrideResponseCode?: number;
          readonly path?: string;
        }[];
        readonly errorService?: string;
        readonly errorServiceRef?: {
          readonly name: string;
          readonly namespace?: string;
          readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
        };
        readonly errorServiceSelector?: {
          readonly matchControllerRef?: boolean;
          readonly matchLabels?: Readonly<Record<string, string>>;
          readonly namespace?: string;
          readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
        };
      };
      readonly paths?: readonly string[];
      readonly routeAction?: {
        readonly cachePolicy?: {
          readonly cacheBypassRequestHeaderNames?: readonly string[];
          readonly cacheKeyPolicy?: {
            readonly excludedQueryParameters?: readonly string[];
            readonly includeHost?: boolean;
            readonly includeProtocol?: boolean;
            readonly includeQueryString?: boolean;
            readonly includedCookieNames?: readonly string[];
            readonly includedHeaderNames?: readonly string[];
            readonly includedQueryParameters?: readonly string[];
          };
          readonly cacheMode?: string;
          readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly negativeCaching?: boolean;
          readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
          readonly requestCoalescing?: boolean;
          readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
        };
        readonly corsPolicy?: {
          readonly allowCredentials?: boolean;
          readonly allowHeaders?: readonly string[];
          readonly allowMethods?: readonly string[];
          readonly allowOriginRegexes?: readonly string[];
          readonly allowOrigins?: readonly string[];
          readonly disabled?: boolean;
          readonly exposeHeaders?: readonly string[];
          readonly maxAge?: number;
        };
        readonly faultInjectionPolicy?: {
          readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
          readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
        };
        readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
        readonly requestMirrorPolicy?: {
          readonly backendService?: string;
          readonly backendServiceRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly backendServiceSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
        };
        readonly retryPolicy?: {
          readonly numRetries?: number;
          readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
          readonly retryConditions?: readonly string[];
        };
        readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
        readonly weightedBackendServices?: readonly ({
          readonly backendService?: string;
          readonly backendServiceRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly backendServiceSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly headerAction?: {
            readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly requestHeadersToRemove?: readonly string[];
            readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly responseHeadersToRemove?: readonly string[];
          };
          readonly weight?: number;
        })[];
      };
      readonly service?: string;
      readonly serviceRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly serviceSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly urlRedirect?: {
        readonly hostRedirect?: string;
        readonly httpsRedirect?: boolean;
        readonly pathRedirect?: string;
        readonly prefixRedirect?: string;
        readonly redirectResponseCode?: string;
        readonly stripQuery?: boolean;
      };
    })[];
    readonly routeRules?: readonly ({
      readonly customErrorResponsePolicy?: {
        readonly errorResponseRule?: readonly {
          readonly matchResponseCodes?: readonly string[];
          readonly overrideResponseCode?: number;
          readonly path?: string;
        }[];
        readonly errorService?: string;
      };
      readonly headerAction?: {
        readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly requestHeadersToRemove?: readonly string[];
        readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly responseHeadersToRemove?: readonly string[];
      };
      readonly matchRules?: readonly ({
        readonly fullPathMatch?: string;
        readonly headerMatches?: readonly ({
          readonly exactMatch?: string;
          readonly headerName?: string;
          readonly invertMatch?: boolean;
          readonly prefixMatch?: string;
          readonly presentMatch?: boolean;
          readonly rangeMatch?: { readonly rangeEnd?: number; readonly rangeStart?: number };
          readonly regexMatch?: string;
          readonly suffixMatch?: string;
        })[];
        readonly ignoreCase?: boolean;
        readonly metadataFilters?: readonly ({
          readonly filterLabels?: readonly { readonly name?: string; readonly value?: string }[];
          readonly filterMatchCriteria?: string;
        })[];
        readonly pathTemplateMatch?: string;
        readonly prefixMatch?: string;
        readonly queryParameterMatches?: readonly {
          readonly exactMatch?: string;
          readonly name?: string;
          readonly presentMatch?: boolean;
          readonly regexMatch?: string;
        }[];
        readonly regexMatch?: string;
      })[];
      readonly priority?: number;
      readonly routeAction?: {
        readonly cachePolicy?: {
          readonly cacheBypassRequestHeaderNames?: readonly string[];
          readonly cacheKeyPolicy?: {
            readonly excludedQueryParameters?: readonly string[];
            readonly includeHost?: boolean;
            readonly includeProtocol?: boolean;
            readonly includeQueryString?: boolean;
            readonly includedCookieNames?: readonly string[];
            readonly includedHeaderNames?: readonly string[];
            readonly includedQueryParameters?: readonly string[];
          };
          readonly cacheMode?: string;
          readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly negativeCaching?: boolean;
          readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
          readonly requestCoalescing?: boolean;
          readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
        };
        readonly corsPolicy?: {
          readonly allowCredentials?: boolean;
          readonly allowHeaders?: readonly string[];
          readonly allowMethods?: readonly string[];
          readonly allowOriginRegexes?: readonly string[];
          readonly allowOrigins?: readonly string[];
          readonly disabled?: boolean;
          readonly exposeHeaders?: readonly string[];
          readonly maxAge?: number;
        };
        readonly faultInjectionPolicy?: {
          readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
          readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
        };
        readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
        readonly requestMirrorPolicy?: { readonly backendService?: string };
        readonly retryPolicy?: {
          readonly numRetries?: number;
          readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
          readonly retryConditions?: readonly string[];
        };
        readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string; readonly pathTemplateRewrite?: string };
        readonly weightedBackendServices?: readonly ({
          readonly backendService?: string;
          readonly headerAction?: {
            readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly requestHeadersToRemove?: readonly string[];
            readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly responseHeadersToRemove?: readonly string[];
          };
          readonly weight?: number;
        })[];
      };
      readonly service?: string;
      readonly serviceRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly serviceSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly urlRedirect?: {
        readonly hostRedirect?: string;
        readonly httpsRedirect?: boolean;
        readonly pathRedirect?: string;
        readonly prefixRedirect?: string;
        readonly redirectResponseCode?: string;
        readonly stripQuery?: boolean;
      };
    })[];
  })[];
  readonly project?: string;
  readonly test?: readonly ({
    readonly description?: string;
    readonly expectedOutputUrl?: string;
    readonly expectedRedirectResponseCode?: number;
    readonly headers?: readonly { readonly name?: string; readonly value?: string }[];
    readonly host?: string;
    readonly path?: string;
    readonly service?: string;
    readonly serviceRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly serviceSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
  })[];
};

type UrlMapAtProvider = {
  readonly creationTimestamp?: string;
  readonly defaultCustomErrorResponsePolicy?: {
    readonly errorResponseRule?: readonly { readonly matchResponseCodes?: readonly string[]; readonly overrideResponseCode?: number; readonly path?: string }[];
    readonly errorService?: string;
  };
  readonly defaultRouteAction?: {
    readonly cachePolicy?: {
      readonly cacheBypassRequestHeaderNames?: readonly string[];
      readonly cacheKeyPolicy?: {
        readonly excludedQueryParameters?: readonly string[];
        readonly includeHost?: boolean;
        readonly includeProtocol?: boolean;
        readonly includeQueryString?: boolean;
        readonly includedCookieNames?: readonly string[];
        readonly includedHeaderNames?: readonly string[];
        readonly includedQueryParameters?: readonly string[];
      };
      readonly cacheMode?: string;
      readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
      readonly negativeCaching?: boolean;
      readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
      readonly requestCoalescing?: boolean;
      readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
    };
    readonly corsPolicy?: {
      readonly allowCredentials?: boolean;
      readonly allowHeaders?: readonly string[];
      readonly allowMethods?: readonly string[];
      readonly allowOriginRegexes?: readonly string[];
      readonly allowOrigins?: readonly string[];
      readonly disabled?: boolean;
      readonly exposeHeaders?: readonly string[];
      readonly maxAge?: number;
    };
    readonly faultInjectionPolicy?: {
      readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
      readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
    };
    readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
    readonly requestMirrorPolicy?: { readonly backendService?: string };
    readonly retryPolicy?: {
      readonly numRetries?: number;
      readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
      readonly retryConditions?: readonly string[];
    };
    readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
    readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
    readonly weightedBackendServices?: readonly ({
      readonly backendService?: string;
      readonly headerAction?: {
        readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly requestHeadersToRemove?: readonly string[];
        readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly responseHeadersToRemove?: readonly string[];
      };
      readonly weight?: number;
    })[];
  };
  readonly defaultService?: string;
  readonly defaultUrlRedirect?: {
    readonly hostRedirect?: string;
    readonly httpsRedirect?: boolean;
    readonly pathRedirect?: string;
    readonly prefixRedirect?: string;
    readonly redirectResponseCode?: string;
    readonly stripQuery?: boolean;
  };
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly fingerprint?: string;
  readonly headerAction?: {
    readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
    readonly requestHeadersToRemove?: readonly string[];
    readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
    readonly responseHeadersToRemove?: readonly string[];
  };
  readonly hostRule?: readonly { readonly description?: string; readonly hosts?: readonly string[]; readonly pathMatcher?: string }[];
  readonly id?: string;
  readonly mapId?: number;
  readonly pathMatcher?: readonly ({
    readonly defaultCustomErrorResponsePolicy?: {
      readonly errorResponseRule?: readonly {
        readonly matchResponseCodes?: readonly string[];
        readonly overrideResponseCode?: number;
        readonly path?: string;
      }[];
      readonly errorService?: string;
    };
    readonly defaultRouteAction?: {
      readonly cachePolicy?: {
        readonly cacheBypassRequestHeaderNames?: readonly string[];
        readonly cacheKeyPolicy?: {
          readonly excludedQueryParameters?: readonly string[];
          readonly includeHost?: boolean;
          readonly includeProtocol?: boolean;
          readonly includeQueryString?: boolean;
          readonly includedCookieNames?: readonly string[];
          readonly includedHeaderNames?: readonly string[];
          readonly includedQueryParameters?: readonly string[];
        };
        readonly cacheMode?: string;
        readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
        readonly negativeCaching?: boolean;
        readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
        readonly requestCoalescing?: boolean;
        readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
      };
      readonly corsPolicy?: {
        readonly allowCredentials?: boolean;
        readonly allowHeaders?: readonly string[];
        readonly allowMethods?: readonly string[];
        readonly allowOriginRegexes?: readonly string[];
        readonly allowOrigins?: readonly string[];
        readonly disabled?: boolean;
        readonly exposeHeaders?: readonly string[];
        readonly maxAge?: number;
      };
      readonly faultInjectionPolicy?: {
        readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
        readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
      };
      readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
      readonly requestMirrorPolicy?: { readonly backendService?: string };
      readonly retryPolicy?: {
        readonly numRetries?: number;
        readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly retryConditions?: readonly string[];
      };
      readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
      readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
      readonly weightedBackendServices?: readonly ({
        readonly backendService?: string;
        readonly headerAction?: {
          readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
          readonly requestHeadersToRemove?: readonly string[];
          readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
          readonly responseHeadersToRemove?: readonly string[];
        };
        readonly weight?: number;
      })[];
    };
    readonly defaultService?: string;
    readonly defaultUrlRedirect?: {
      readonly hostRedirect?: string;
      readonly httpsRedirect?: boolean;
      readonly pathRedirect?: string;
      readonly prefixRedirect?: string;
      readonly redirectResponseCode?: string;
      readonly stripQuery?: boolean;
    };
    readonly description?: string;
    readonly headerAction?: {
      readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
      readonly requestHeadersToRemove?: readonly string[];
      readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
      readonly responseHeadersToRemove?: readonly string[];
    };
    readonly name?: string;
    readonly pathRule?: readonly ({
      readonly customErrorResponsePolicy?: {
        readonly errorResponseRule?: readonly {
          readonly matchResponseCodes?: readonly string[];
          readonly overrideResponseCode?: number;
          readonly path?: string;
        }[];
        readonly errorService?: string;
      };
      readonly paths?: readonly string[];
      readonly routeAction?: {
        readonly cachePolicy?: {
          readonly cacheBypassRequestHeaderNames?: readonly string[];
          readonly cacheKeyPolicy?: {
            readonly excludedQueryParameters?: readonly string[];
            readonly includeHost?: boolean;
            readonly includeProtocol?: boolean;
            readonly includeQueryString?: boolean;
            readonly includedCookieNames?: readonly string[];
            readonly includedHeaderNames?: readonly string[];
            readonly includedQueryParameters?: readonly string[];
          };
          readonly cacheMode?: string;
          readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly negativeCaching?: boolean;
          readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
          readonly requestCoalescing?: boolean;
          readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
        };
        readonly corsPolicy?: {
          readonly allowCredentials?: boolean;
          readonly allowHeaders?: readonly string[];
          readonly allowMethods?: readonly string[];
          readonly allowOriginRegexes?: readonly string[];
          readonly allowOrigins?: readonly string[];
          readonly disabled?: boolean;
          readonly exposeHeaders?: readonly string[];
          readonly maxAge?: number;
        };
        readonly faultInjectionPolicy?: {
          readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
          readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
        };
        readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
        readonly requestMirrorPolicy?: { readonly backendService?: string };
        readonly retryPolicy?: {
          readonly numRetries?: number;
          readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
          readonly retryConditions?: readonly string[];
        };
        readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string };
        readonly weightedBackendServices?: readonly ({
          readonly backendService?: string;
          readonly headerAction?: {
            readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly requestHeadersToRemove?: readonly string[];
            readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly responseHeadersToRemove?: readonly string[];
          };
          readonly weight?: number;
        })[];
      };
      readonly service?: string;
      readonly urlRedirect?: {
        readonly hostRedirect?: string;
        readonly httpsRedirect?: boolean;
        readonly pathRedirect?: string;
        readonly prefixRedirect?: string;
        readonly redirectResponseCode?: string;
        readonly stripQuery?: boolean;
      };
    })[];
    readonly routeRules?: readonly ({
      readonly customErrorResponsePolicy?: {
        readonly errorResponseRule?: readonly {
          readonly matchResponseCodes?: readonly string[];
          readonly overrideResponseCode?: number;
          readonly path?: string;
        }[];
        readonly errorService?: string;
      };
      readonly headerAction?: {
        readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly requestHeadersToRemove?: readonly string[];
        readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
        readonly responseHeadersToRemove?: readonly string[];
      };
      readonly matchRules?: readonly ({
        readonly fullPathMatch?: string;
        readonly headerMatches?: readonly ({
          readonly exactMatch?: string;
          readonly headerName?: string;
          readonly invertMatch?: boolean;
          readonly prefixMatch?: string;
          readonly presentMatch?: boolean;
          readonly rangeMatch?: { readonly rangeEnd?: number; readonly rangeStart?: number };
          readonly regexMatch?: string;
          readonly suffixMatch?: string;
        })[];
        readonly ignoreCase?: boolean;
        readonly metadataFilters?: readonly ({
          readonly filterLabels?: readonly { readonly name?: string; readonly value?: string }[];
          readonly filterMatchCriteria?: string;
        })[];
        readonly pathTemplateMatch?: string;
        readonly prefixMatch?: string;
        readonly queryParameterMatches?: readonly {
          readonly exactMatch?: string;
          readonly name?: string;
          readonly presentMatch?: boolean;
          readonly regexMatch?: string;
        }[];
        readonly regexMatch?: string;
      })[];
      readonly priority?: number;
      readonly routeAction?: {
        readonly cachePolicy?: {
          readonly cacheBypassRequestHeaderNames?: readonly string[];
          readonly cacheKeyPolicy?: {
            readonly excludedQueryParameters?: readonly string[];
            readonly includeHost?: boolean;
            readonly includeProtocol?: boolean;
            readonly includeQueryString?: boolean;
            readonly includedCookieNames?: readonly string[];
            readonly includedHeaderNames?: readonly string[];
            readonly includedQueryParameters?: readonly string[];
          };
          readonly cacheMode?: string;
          readonly clientTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly defaultTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly maxTtl?: { readonly nanos?: number; readonly seconds?: string };
          readonly negativeCaching?: boolean;
          readonly negativeCachingPolicy?: readonly ({ readonly code?: number; readonly ttl?: { readonly nanos?: number; readonly seconds?: string } })[];
          readonly requestCoalescing?: boolean;
          readonly serveWhileStale?: { readonly nanos?: number; readonly seconds?: string };
        };
        readonly corsPolicy?: {
          readonly allowCredentials?: boolean;
          readonly allowHeaders?: readonly string[];
          readonly allowMethods?: readonly string[];
          readonly allowOriginRegexes?: readonly string[];
          readonly allowOrigins?: readonly string[];
          readonly disabled?: boolean;
          readonly exposeHeaders?: readonly string[];
          readonly maxAge?: number;
        };
        readonly faultInjectionPolicy?: {
          readonly abort?: { readonly httpStatus?: number; readonly percentage?: number };
          readonly delay?: { readonly fixedDelay?: { readonly nanos?: number; readonly seconds?: string }; readonly percentage?: number };
        };
        readonly maxStreamDuration?: { readonly nanos?: number; readonly seconds?: string };
        readonly requestMirrorPolicy?: { readonly backendService?: string };
        readonly retryPolicy?: {
          readonly numRetries?: number;
          readonly perTryTimeout?: { readonly nanos?: number; readonly seconds?: string };
          readonly retryConditions?: readonly string[];
        };
        readonly timeout?: { readonly nanos?: number; readonly seconds?: string };
        readonly urlRewrite?: { readonly hostRewrite?: string; readonly pathPrefixRewrite?: string; readonly pathTemplateRewrite?: string };
        readonly weightedBackendServices?: readonly ({
          readonly backendService?: string;
          readonly headerAction?: {
            readonly requestHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly requestHeadersToRemove?: readonly string[];
            readonly responseHeadersToAdd?: readonly { readonly headerName?: string; readonly headerValue?: string; readonly replace?: boolean }[];
            readonly responseHeadersToRemove?: readonly string[];
          };
          readonly weight?: number;
        })[];
      };
      readonly service?: string;
      readonly urlRedirect?: {
        readonly hostRedirect?: string;
        readonly httpsRedirect?: boolean;
        readonly pathRedirect?: string;
        readonly prefixRedirect?: string;
        readonly redirectResponseCode?: string;
        readonly stripQuery?: boolean;
      };
    })[];
  })[];
  readonly project?: string;
  readonly selfLink?: string;
  readonly test?: readonly ({
    readonly description?: string;
    readonly expectedOutputUrl?: string;
    readonly expectedRedirectResponseCode?: number;
    readonly headers?: readonly { readonly name?: string; readonly value?: string }[];
    readonly host?: string;
    readonly path?: string;
    readonly service?: string;
  })[];
};

/** compute.gcp.m.upbound.io/v1beta1 URLMap */
export const UrlMap = model<UrlMapForProvider, UrlMapAtProvider>("compute.gcp.m.upbound.io/v1beta1", "URLMap");

type GlobalAddressForProvider = {
  readonly address?: string;
  readonly addressType?: string;
  readonly description?: string;
  readonly ipVersion?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly network?: string;
  readonly networkRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly networkSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly prefixLength?: number;
  readonly project?: string;
  readonly purpose?: string;
};

type GlobalAddressAtProvider = {
  readonly address?: string;
  readonly addressType?: string;
  readonly creationTimestamp?: string;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly ipVersion?: string;
  readonly labelFingerprint?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly network?: string;
  readonly prefixLength?: number;
  readonly project?: string;
  readonly purpose?: string;
  readonly selfLink?: string;
  readonly terraformLabels?: Readonly<Record<string, string>>;
};

/** compute.gcp.m.upbound.io/v1beta1 GlobalAddress */
export const GlobalAddress = model<GlobalAddressForProvider, GlobalAddressAtProvider>("compute.gcp.m.upbound.io/v1beta1", "GlobalAddress");

type ManagedSslCertificateForProvider = {
  readonly description?: string;
  readonly managed?: { readonly domains?: readonly string[] };
  readonly project?: string;
  readonly type?: string;
};

type ManagedSslCertificateAtProvider = {
  readonly certificateId?: number;
  readonly creationTimestamp?: string;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly expireTime?: string;
  readonly id?: string;
  readonly managed?: { readonly domains?: readonly string[] };
  readonly project?: string;
  readonly selfLink?: string;
  readonly subjectAlternativeNames?: readonly string[];
  readonly type?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 ManagedSSLCertificate */
export const ManagedSslCertificate = model<ManagedSslCertificateForProvider, ManagedSslCertificateAtProvider>("compute.gcp.m.upbound.io/v1beta1", "ManagedSSLCertificate");

type SslPolicyForProvider = {
  readonly customFeatures?: readonly string[];
  readonly description?: string;
  readonly minTlsVersion?: string;
  readonly postQuantumKeyExchange?: string;
  readonly profile?: string;
  readonly project?: string;
};

type SslPolicyAtProvider = {
  readonly creationTimestamp?: string;
  readonly customFeatures?: readonly string[];
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly enabledFeatures?: readonly string[];
  readonly fingerprint?: string;
  readonly id?: string;
  readonly minTlsVersion?: string;
  readonly postQuantumKeyExchange?: string;
  readonly profile?: string;
  readonly project?: string;
  readonly selfLink?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 SSLPolicy */
export const SslPolicy = model<SslPolicyForProvider, SslPolicyAtProvider>("compute.gcp.m.upbound.io/v1beta1", "SSLPolicy");

type TargetHttpsProxyForProvider = {
  readonly certificateManagerCertificates?: readonly string[];
  readonly certificateMap?: string;
  readonly description?: string;
  readonly httpKeepAliveTimeoutSec?: number;
  readonly project?: string;
  readonly proxyBind?: boolean;
  readonly quicOverride?: string;
  readonly serverTlsPolicy?: string;
  readonly sslCertificates?: readonly string[];
  readonly sslCertificatesRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly sslCertificatesSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly sslPolicy?: string;
  readonly tlsEarlyData?: string;
  readonly urlMap?: string;
  readonly urlMapRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly urlMapSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type TargetHttpsProxyAtProvider = {
  readonly certificateManagerCertificates?: readonly string[];
  readonly certificateMap?: string;
  readonly creationTimestamp?: string;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly fingerprint?: string;
  readonly httpKeepAliveTimeoutSec?: number;
  readonly id?: string;
  readonly project?: string;
  readonly proxyBind?: boolean;
  readonly proxyId?: number;
  readonly quicOverride?: string;
  readonly selfLink?: string;
  readonly serverTlsPolicy?: string;
  readonly sslCertificates?: readonly string[];
  readonly sslPolicy?: string;
  readonly tlsEarlyData?: string;
  readonly urlMap?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 TargetHTTPSProxy */
export const TargetHttpsProxy = model<TargetHttpsProxyForProvider, TargetHttpsProxyAtProvider>("compute.gcp.m.upbound.io/v1beta1", "TargetHTTPSProxy");

type TargetHttpProxyForProvider = {
  readonly description?: string;
  readonly httpKeepAliveTimeoutSec?: number;
  readonly project?: string;
  readonly proxyBind?: boolean;
  readonly urlMap?: string;
  readonly urlMapRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly urlMapSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type TargetHttpProxyAtProvider = {
  readonly creationTimestamp?: string;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly fingerprint?: string;
  readonly httpKeepAliveTimeoutSec?: number;
  readonly id?: string;
  readonly project?: string;
  readonly proxyBind?: boolean;
  readonly proxyId?: number;
  readonly selfLink?: string;
  readonly urlMap?: string;
};

/** compute.gcp.m.upbound.io/v1beta1 TargetHTTPProxy */
export const TargetHttpProxy = model<TargetHttpProxyForProvider, TargetHttpProxyAtProvider>("compute.gcp.m.upbound.io/v1beta1", "TargetHTTPProxy");

type GlobalForwardingRuleForProvider = {
  readonly description?: string;
  readonly externalManagedBackendBucketMigrationState?: string;
  readonly externalManagedBackendBucketMigrationTestingPercentage?: number;
  readonly ipAddress?: string;
  readonly ipAddressRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ipAddressSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ipProtocol?: string;
  readonly ipVersion?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly loadBalancingScheme?: string;
  readonly metadataFilters?: readonly ({
    readonly filterLabels?: readonly { readonly name?: string; readonly value?: string }[];
    readonly filterMatchCriteria?: string;
  })[];
  readonly network?: string;
  readonly networkRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly networkSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly networkTier?: string;
  readonly noAutomateDnsZone?: boolean;
  readonly portRange?: string;
  readonly project?: string;
  readonly projectRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly projectSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly serviceDirectoryRegistrations?: { readonly namespace?: string; readonly serviceDirectoryRegion?: string };
  readonly sourceIpRanges?: readonly string[];
  readonly subnetwork?: string;
  readonly subnetworkRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly subnetworkSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly target?: string;
  readonly targetRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly targetSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type GlobalForwardingRuleAtProvider = {
  readonly baseForwardingRule?: string;
  readonly deletionPolicy?: string;
  readonly description?: string;
  readonly effectiveLabels?: Readonly<Record<string, string>>;
  readonly externalManagedBackendBucketMigrationState?: string;
  readonly externalManagedBackendBucketMigrationTestingPercentage?: number;
  readonly forwardingRuleId?: number;
  readonly id?: string;
  readonly ipAddress?: string;
  readonly ipProtocol?: string;
  readonly ipVersion?: string;
  readonly labelFingerprint?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly loadBalancingScheme?: string;
  readonly metadataFilters?: readonly ({
    readonly filterLabels?: readonly { readonly name?: string; readonly value?: string }[];
    readonly filterMatchCriteria?: string;
  })[];
  readonly network?: string;
  readonly networkTier?: string;
  readonly noAutomateDnsZone?: boolean;
  readonly portRange?: string;
  readonly project?: string;
  readonly pscConnectionId?: string;
  readonly pscConnectionStatus?: string;
  readonly selfLink?: string;
  readonly serviceDirectoryRegistrations?: { readonly namespace?: string; readonly serviceDirectoryRegion?: string };
  readonly sourceIpRanges?: readonly string[];
  readonly subnetwork?: string;
  readonly target?: string;
  readonly terraformLabels?: Readonly<Record<string, string>>;
};

/** compute.gcp.m.upbound.io/v1beta1 GlobalForwardingRule */
export const GlobalForwardingRule = model<GlobalForwardingRuleForProvider, GlobalForwardingRuleAtProvider>("compute.gcp.m.upbound.io/v1beta1", "GlobalForwardingRule");

type RecordSetForProvider = {
  readonly managedZone?: string;
  readonly managedZoneRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly managedZoneSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly name: string;
  readonly project?: string;
  readonly routingPolicy?: {
    readonly enableGeoFencing?: boolean;
    readonly geo?: readonly ({
      readonly healthCheckedTargets?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly {
          readonly ipAddress?: string;
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly port?: string;
          readonly project?: string;
          readonly region?: string;
        }[];
      };
      readonly location?: string;
      readonly rrdatas?: readonly string[];
    })[];
    readonly healthCheck?: string;
    readonly healthCheckRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly healthCheckSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly primaryBackup?: {
      readonly backupGeo?: readonly ({
        readonly healthCheckedTargets?: {
          readonly externalEndpoints?: readonly string[];
          readonly internalLoadBalancers?: readonly {
            readonly ipAddress?: string;
            readonly ipProtocol?: string;
            readonly loadBalancerType?: string;
            readonly networkUrl?: string;
            readonly port?: string;
            readonly project?: string;
            readonly region?: string;
          }[];
        };
        readonly location?: string;
        readonly rrdatas?: readonly string[];
      })[];
      readonly enableGeoFencingForBackups?: boolean;
      readonly primary?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly ({
          readonly ipAddress?: string;
          readonly ipAddressRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly ipAddressSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly networkUrlRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly networkUrlSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly port?: string;
          readonly project?: string;
          readonly projectRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly projectSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly region?: string;
          readonly regionRef?: {
            readonly name: string;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
          readonly regionSelector?: {
            readonly matchControllerRef?: boolean;
            readonly matchLabels?: Readonly<Record<string, string>>;
            readonly namespace?: string;
            readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
          };
        })[];
      };
      readonly trickleRatio?: number;
    };
    readonly wrr?: readonly ({
      readonly healthCheckedTargets?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly {
          readonly ipAddress?: string;
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly port?: string;
          readonly project?: string;
          readonly region?: string;
        }[];
      };
      readonly rrdatas?: readonly string[];
      readonly weight?: number;
    })[];
  };
  readonly rrdatas?: readonly string[];
  readonly ttl?: number;
  readonly type: string;
};

type RecordSetAtProvider = {
  readonly deletionPolicy?: string;
  readonly id?: string;
  readonly managedZone?: string;
  readonly name?: string;
  readonly project?: string;
  readonly routingPolicy?: {
    readonly enableGeoFencing?: boolean;
    readonly geo?: readonly ({
      readonly healthCheckedTargets?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly {
          readonly ipAddress?: string;
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly port?: string;
          readonly project?: string;
          readonly region?: string;
        }[];
      };
      readonly location?: string;
      readonly rrdatas?: readonly string[];
    })[];
    readonly healthCheck?: string;
    readonly primaryBackup?: {
      readonly backupGeo?: readonly ({
        readonly healthCheckedTargets?: {
          readonly externalEndpoints?: readonly string[];
          readonly internalLoadBalancers?: readonly {
            readonly ipAddress?: string;
            readonly ipProtocol?: string;
            readonly loadBalancerType?: string;
            readonly networkUrl?: string;
            readonly port?: string;
            readonly project?: string;
            readonly region?: string;
          }[];
        };
        readonly location?: string;
        readonly rrdatas?: readonly string[];
      })[];
      readonly enableGeoFencingForBackups?: boolean;
      readonly primary?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly {
          readonly ipAddress?: string;
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly port?: string;
          readonly project?: string;
          readonly region?: string;
        }[];
      };
      readonly trickleRatio?: number;
    };
    readonly wrr?: readonly ({
      readonly healthCheckedTargets?: {
        readonly externalEndpoints?: readonly string[];
        readonly internalLoadBalancers?: readonly {
          readonly ipAddress?: string;
          readonly ipProtocol?: string;
          readonly loadBalancerType?: string;
          readonly networkUrl?: string;
          readonly port?: string;
          readonly project?: string;
          readonly region?: string;
        }[];
      };
      readonly rrdatas?: readonly string[];
      readonly weight?: number;
    })[];
  };
  readonly rrdatas?: readonly string[];
  readonly ttl?: number;
  readonly type?: string;
};

/** dns.gcp.m.upbound.io/v1beta1 RecordSet */
export const RecordSet = model<RecordSetForProvider, RecordSetAtProvider>("dns.gcp.m.upbound.io/v1beta1", "RecordSet");

type FrontdoorProfileForProvider = {
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly identityIdsRefs?: readonly ({
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    })[];
    readonly identityIdsSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly type?: string;
  };
  readonly logScrubbingRule?: readonly { readonly matchVariable?: string }[];
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly responseTimeoutSeconds?: number;
  readonly skuName: string;
  readonly tags?: Readonly<Record<string, string>>;
};

type FrontdoorProfileAtProvider = {
  readonly id?: string;
  readonly identity?: {
    readonly identityIds?: readonly string[];
    readonly principalId?: string;
    readonly tenantId?: string;
    readonly type?: string;
  };
  readonly logScrubbingRule?: readonly { readonly matchVariable?: string }[];
  readonly resourceGroupName?: string;
  readonly resourceGuid?: string;
  readonly responseTimeoutSeconds?: number;
  readonly skuName?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorProfile */
export const FrontdoorProfile = model<FrontdoorProfileForProvider, FrontdoorProfileAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorProfile");

type FrontdoorEndpointForProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly cdnFrontdoorProfileIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorProfileIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly enabled?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
};

type FrontdoorEndpointAtProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly enabled?: boolean;
  readonly hostName?: string;
  readonly id?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorEndpoint */
export const FrontdoorEndpoint = model<FrontdoorEndpointForProvider, FrontdoorEndpointAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorEndpoint");

type FrontdoorOriginGroupForProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly cdnFrontdoorProfileIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorProfileIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly healthProbe?: {
    readonly intervalInSeconds?: number;
    readonly path?: string;
    readonly protocol?: string;
    readonly requestType?: string;
  };
  readonly loadBalancing: {
    readonly additionalLatencyInMilliseconds?: number;
    readonly sampleSize?: number;
    readonly successfulSamplesRequired?: number;
  };
  readonly restoreTrafficTimeToHealedOrNewEndpointInMinutes?: number;
  readonly sessionAffinityEnabled?: boolean;
};

type FrontdoorOriginGroupAtProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly healthProbe?: {
    readonly intervalInSeconds?: number;
    readonly path?: string;
    readonly protocol?: string;
    readonly requestType?: string;
  };
  readonly id?: string;
  readonly loadBalancing?: {
    readonly additionalLatencyInMilliseconds?: number;
    readonly sampleSize?: number;
    readonly successfulSamplesRequired?: number;
  };
  readonly restoreTrafficTimeToHealedOrNewEndpointInMinutes?: number;
  readonly sessionAffinityEnabled?: boolean;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorOriginGroup */
export const FrontdoorOriginGroup = model<FrontdoorOriginGroupForProvider, FrontdoorOriginGroupAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorOriginGroup");

type FrontdoorOriginForProvider = {
  readonly cdnFrontdoorOriginGroupId?: string;
  readonly cdnFrontdoorOriginGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorOriginGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly certificateNameCheckEnabled: boolean;
  readonly enabled?: boolean;
  readonly hostName?: string;
  readonly hostNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly hostNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly httpPort?: number;
  readonly httpsPort?: number;
  readonly originHostHeader?: string;
  readonly originHostHeaderRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly originHostHeaderSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly priority?: number;
  readonly privateLink?: {
    readonly location?: string;
    readonly locationRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly locationSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly privateLinkTargetId?: string;
    readonly privateLinkTargetIdRef?: {
      readonly name: string;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly privateLinkTargetIdSelector?: {
      readonly matchControllerRef?: boolean;
      readonly matchLabels?: Readonly<Record<string, string>>;
      readonly namespace?: string;
      readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
    };
    readonly requestMessage?: string;
    readonly targetType?: string;
  };
  readonly weight?: number;
};

type FrontdoorOriginAtProvider = {
  readonly cdnFrontdoorOriginGroupId?: string;
  readonly certificateNameCheckEnabled?: boolean;
  readonly enabled?: boolean;
  readonly hostName?: string;
  readonly httpPort?: number;
  readonly httpsPort?: number;
  readonly id?: string;
  readonly originHostHeader?: string;
  readonly priority?: number;
  readonly privateLink?: {
    readonly location?: string;
    readonly privateLinkTargetId?: string;
    readonly requestMessage?: string;
    readonly targetType?: string;
  };
  readonly weight?: number;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorOrigin */
export const FrontdoorOrigin = model<FrontdoorOriginForProvider, FrontdoorOriginAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorOrigin");

type FrontdoorRuleSetForProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly cdnFrontdoorProfileIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorProfileIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type FrontdoorRuleSetAtProvider = {
  readonly cdnFrontdoorProfileId?: string;
  readonly id?: string;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorRuleSet */
export const FrontdoorRuleSet = model<FrontdoorRuleSetForProvider, FrontdoorRuleSetAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorRuleSet");

type FrontdoorRuleForProvider = {
  readonly actions: {
    readonly requestHeaderAction?: readonly { readonly headerAction?: string; readonly headerName?: string; readonly value?: string }[];
    readonly responseHeaderAction?: readonly { readonly headerAction?: string; readonly headerName?: string; readonly value?: string }[];
    readonly routeConfigurationOverrideAction?: {
      readonly cacheBehavior?: string;
      readonly cacheDuration?: string;
      readonly cdnFrontdoorOriginGroupId?: string;
      readonly cdnFrontdoorOriginGroupIdRef?: {
        readonly name: string;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly cdnFrontdoorOriginGroupIdSelector?: {
        readonly matchControllerRef?: boolean;
        readonly matchLabels?: Readonly<Record<string, string>>;
        readonly namespace?: string;
        readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
      };
      readonly compressionEnabled?: boolean;
      readonly forwardingProtocol?: string;
      readonly queryStringCachingBehavior?: string;
      readonly queryStringParameters?: readonly string[];
    };
    readonly urlRedirectAction?: {
      readonly destinationFragment?: string;
      readonly destinationHostname?: string;
      readonly destinationPath?: string;
      readonly queryString?: string;
      readonly redirectProtocol?: string;
      readonly redirectType?: string;
    };
    readonly urlRewriteAction?: { readonly destination?: string; readonly preserveUnmatchedPath?: boolean; readonly sourcePattern?: string };
  };
  readonly behaviorOnMatch?: string;
  readonly cdnFrontdoorRuleSetId?: string;
  readonly cdnFrontdoorRuleSetIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorRuleSetIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly conditions?: {
    readonly clientPortCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly cookiesCondition?: readonly {
      readonly cookieName?: string;
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly hostNameCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly httpVersionCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly isDeviceCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly postArgsCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly postArgsName?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly queryStringCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly remoteAddressCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestBodyCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly requestHeaderCondition?: readonly {
      readonly headerName?: string;
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly requestMethodCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestSchemeCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestUriCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly serverPortCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly socketAddressCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly sslProtocolCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly urlFileExtensionCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly urlFilenameCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly urlPathCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
  };
  readonly order: number;
};

type FrontdoorRuleAtProvider = {
  readonly actions?: {
    readonly requestHeaderAction?: readonly { readonly headerAction?: string; readonly headerName?: string; readonly value?: string }[];
    readonly responseHeaderAction?: readonly { readonly headerAction?: string; readonly headerName?: string; readonly value?: string }[];
    readonly routeConfigurationOverrideAction?: {
      readonly cacheBehavior?: string;
      readonly cacheDuration?: string;
      readonly cdnFrontdoorOriginGroupId?: string;
      readonly compressionEnabled?: boolean;
      readonly forwardingProtocol?: string;
      readonly queryStringCachingBehavior?: string;
      readonly queryStringParameters?: readonly string[];
    };
    readonly urlRedirectAction?: {
      readonly destinationFragment?: string;
      readonly destinationHostname?: string;
      readonly destinationPath?: string;
      readonly queryString?: string;
      readonly redirectProtocol?: string;
      readonly redirectType?: string;
    };
    readonly urlRewriteAction?: { readonly destination?: string; readonly preserveUnmatchedPath?: boolean; readonly sourcePattern?: string };
  };
  readonly behaviorOnMatch?: string;
  readonly cdnFrontdoorRuleSetId?: string;
  readonly cdnFrontdoorRuleSetName?: string;
  readonly conditions?: {
    readonly clientPortCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly cookiesCondition?: readonly {
      readonly cookieName?: string;
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly hostNameCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly httpVersionCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly isDeviceCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly postArgsCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly postArgsName?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly queryStringCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly remoteAddressCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestBodyCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly requestHeaderCondition?: readonly {
      readonly headerName?: string;
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly requestMethodCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestSchemeCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly requestUriCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly serverPortCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly socketAddressCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly sslProtocolCondition?: readonly { readonly matchValues?: readonly string[]; readonly negateCondition?: boolean; readonly operator?: string }[];
    readonly urlFileExtensionCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly urlFilenameCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
    readonly urlPathCondition?: readonly {
      readonly matchValues?: readonly string[];
      readonly negateCondition?: boolean;
      readonly operator?: string;
      readonly transforms?: readonly string[];
    }[];
  };
  readonly id?: string;
  readonly order?: number;
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorRule */
export const FrontdoorRule = model<FrontdoorRuleForProvider, FrontdoorRuleAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorRule");

type FrontdoorRouteForProvider = {
  readonly cache?: {
    readonly compressionEnabled?: boolean;
    readonly contentTypesToCompress?: readonly string[];
    readonly queryStringCachingBehavior?: string;
    readonly queryStrings?: readonly string[];
  };
  readonly cdnFrontdoorCustomDomainIds?: readonly string[];
  readonly cdnFrontdoorCustomDomainIdsRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly cdnFrontdoorCustomDomainIdsSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorEndpointId?: string;
  readonly cdnFrontdoorEndpointIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorEndpointIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorOriginGroupId?: string;
  readonly cdnFrontdoorOriginGroupIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorOriginGroupIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorOriginIds?: readonly string[];
  readonly cdnFrontdoorOriginIdsRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly cdnFrontdoorOriginIdsSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly cdnFrontdoorOriginPath?: string;
  readonly cdnFrontdoorRuleSetIds?: readonly string[];
  readonly cdnFrontdoorRuleSetIdsRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly cdnFrontdoorRuleSetIdsSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly enabled?: boolean;
  readonly forwardingProtocol?: string;
  readonly httpsRedirectEnabled?: boolean;
  readonly linkToDefaultDomain?: boolean;
  readonly patternsToMatch: readonly string[];
  readonly supportedProtocols: readonly string[];
};

type FrontdoorRouteAtProvider = {
  readonly cache?: {
    readonly compressionEnabled?: boolean;
    readonly contentTypesToCompress?: readonly string[];
    readonly queryStringCachingBehavior?: string;
    readonly queryStrings?: readonly string[];
  };
  readonly cdnFrontdoorCustomDomainIds?: readonly string[];
  readonly cdnFrontdoorEndpointId?: string;
  readonly cdnFrontdoorOriginGroupId?: string;
  readonly cdnFrontdoorOriginIds?: readonly string[];
  readonly cdnFrontdoorOriginPath?: string;
  readonly cdnFrontdoorRuleSetIds?: readonly string[];
  readonly enabled?: boolean;
  readonly forwardingProtocol?: string;
  readonly httpsRedirectEnabled?: boolean;
  readonly id?: string;
  readonly linkToDefaultDomain?: boolean;
  readonly patternsToMatch?: readonly string[];
  readonly supportedProtocols?: readonly string[];
};

/** cdn.azure.m.upbound.io/v1beta1 FrontdoorRoute */
export const FrontdoorRoute = model<FrontdoorRouteForProvider, FrontdoorRouteAtProvider>("cdn.azure.m.upbound.io/v1beta1", "FrontdoorRoute");

type Route53RecordForProvider = {
  readonly alias?: { readonly evaluateTargetHealth?: boolean; readonly name?: string; readonly zoneId?: string };
  readonly allowOverwrite?: boolean;
  readonly cidrRoutingPolicy?: { readonly collectionId?: string; readonly locationName?: string };
  readonly failoverRoutingPolicy?: { readonly type?: string };
  readonly geolocationRoutingPolicy?: { readonly continent?: string; readonly country?: string; readonly subdivision?: string };
  readonly geoproximityRoutingPolicy?: {
    readonly awsRegion?: string;
    readonly bias?: number;
    readonly coordinates?: readonly { readonly latitude?: string; readonly longitude?: string }[];
    readonly localZoneGroup?: string;
  };
  readonly healthCheckId?: string;
  readonly healthCheckIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly healthCheckIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly latencyRoutingPolicy?: { readonly region: string };
  readonly multivalueAnswerRoutingPolicy?: boolean;
  readonly name: string;
  readonly records?: readonly string[];
  readonly recordsRefs?: readonly ({
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  })[];
  readonly recordsSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly setIdentifier?: string;
  readonly ttl?: number;
  readonly type: string;
  readonly weightedRoutingPolicy?: { readonly weight?: number };
  readonly zoneId?: string;
  readonly zoneIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type Route53RecordAtProvider = {
  readonly alias?: { readonly evaluateTargetHealth?: boolean; readonly name?: string; readonly zoneId?: string };
  readonly allowOverwrite?: boolean;
  readonly cidrRoutingPolicy?: { readonly collectionId?: string; readonly locationName?: string };
  readonly failoverRoutingPolicy?: { readonly type?: string };
  readonly fqdn?: string;
  readonly geolocationRoutingPolicy?: { readonly continent?: string; readonly country?: string; readonly subdivision?: string };
  readonly geoproximityRoutingPolicy?: {
    readonly awsRegion?: string;
    readonly bias?: number;
    readonly coordinates?: readonly { readonly latitude?: string; readonly longitude?: string }[];
    readonly localZoneGroup?: string;
  };
  readonly healthCheckId?: string;
  readonly id?: string;
  readonly latencyRoutingPolicy?: { readonly region?: string };
  readonly multivalueAnswerRoutingPolicy?: boolean;
  readonly name?: string;
  readonly records?: readonly string[];
  readonly setIdentifier?: string;
  readonly ttl?: number;
  readonly type?: string;
  readonly weightedRoutingPolicy?: { readonly weight?: number };
  readonly zoneId?: string;
};

/** route53.aws.m.upbound.io/v1beta1 Record */
export const Route53Record = model<Route53RecordForProvider, Route53RecordAtProvider>("route53.aws.m.upbound.io/v1beta1", "Record");

type DnsARecordForProvider = {
  readonly records?: readonly string[];
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly targetResourceIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly targetResourceIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ttl: number;
  readonly zoneName?: string;
  readonly zoneNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type DnsARecordAtProvider = {
  readonly fqdn?: string;
  readonly id?: string;
  readonly records?: readonly string[];
  readonly resourceGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly ttl?: number;
  readonly zoneName?: string;
};

/** network.azure.m.upbound.io/v1beta1 DNSARecord */
export const DnsARecord = model<DnsARecordForProvider, DnsARecordAtProvider>("network.azure.m.upbound.io/v1beta1", "DNSARecord");

type DnsAaaaRecordForProvider = {
  readonly records?: readonly string[];
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly targetResourceIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly targetResourceIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ttl: number;
  readonly zoneName?: string;
  readonly zoneNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type DnsAaaaRecordAtProvider = {
  readonly fqdn?: string;
  readonly id?: string;
  readonly records?: readonly string[];
  readonly resourceGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly ttl?: number;
  readonly zoneName?: string;
};

/** network.azure.m.upbound.io/v1beta1 DNSAAAARecord */
export const DnsAaaaRecord = model<DnsAaaaRecordForProvider, DnsAaaaRecordAtProvider>("network.azure.m.upbound.io/v1beta1", "DNSAAAARecord");

type DnsCnameRecordForProvider = {
  readonly record?: string;
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly targetResourceIdRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly targetResourceIdSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly ttl: number;
  readonly zoneName?: string;
  readonly zoneNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type DnsCnameRecordAtProvider = {
  readonly fqdn?: string;
  readonly id?: string;
  readonly record?: string;
  readonly resourceGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly targetResourceId?: string;
  readonly ttl?: number;
  readonly zoneName?: string;
};

/** network.azure.m.upbound.io/v1beta1 DNSCNAMERecord */
export const DnsCnameRecord = model<DnsCnameRecordForProvider, DnsCnameRecordAtProvider>("network.azure.m.upbound.io/v1beta1", "DNSCNAMERecord");

type DnsTxtRecordForProvider = {
  readonly record: readonly { readonly value?: string }[];
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly ttl: number;
  readonly zoneName?: string;
  readonly zoneNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type DnsTxtRecordAtProvider = {
  readonly fqdn?: string;
  readonly id?: string;
  readonly record?: readonly { readonly value?: string }[];
  readonly resourceGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly ttl?: number;
  readonly zoneName?: string;
};

/** network.azure.m.upbound.io/v1beta1 DNSTXTRecord */
export const DnsTxtRecord = model<DnsTxtRecordForProvider, DnsTxtRecordAtProvider>("network.azure.m.upbound.io/v1beta1", "DNSTXTRecord");

type DnsMxRecordForProvider = {
  readonly record: readonly { readonly exchange?: string; readonly preference?: string }[];
  readonly resourceGroupName?: string;
  readonly resourceGroupNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly resourceGroupNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly ttl: number;
  readonly zoneName?: string;
  readonly zoneNameRef?: {
    readonly name: string;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
  readonly zoneNameSelector?: {
    readonly matchControllerRef?: boolean;
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly namespace?: string;
    readonly policy?: { readonly resolution?: "Required" | "Optional"; readonly resolve?: "Always" | "IfNotPresent" };
  };
};

type DnsMxRecordAtProvider = {
  readonly fqdn?: string;
  readonly id?: string;
  readonly record?: readonly { readonly exchange?: string; readonly preference?: string }[];
  readonly resourceGroupName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly ttl?: number;
  readonly zoneName?: string;
};

/** network.azure.m.upbound.io/v1beta1 DNSMXRecord */
export const DnsMxRecord = model<DnsMxRecordForProvider, DnsMxRecordAtProvider>("network.azure.m.upbound.io/v1beta1", "DNSMXRecord");

type KubernetesObjectForProvider = {
  readonly deletionPropagationPolicy?: "Orphan" | "Background" | "Foreground";
  readonly manifest: Readonly<Record<string, unknown>>;
};

type KubernetesObjectAtProvider = {
  readonly manifest?: Readonly<Record<string, unknown>>;
};

/** kubernetes.m.crossplane.io/v1alpha1 Object */
export const KubernetesObject = model<KubernetesObjectForProvider, KubernetesObjectAtProvider>("kubernetes.m.crossplane.io/v1alpha1", "Object");
