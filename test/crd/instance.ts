export const apiVersion = "rds.aws.m.upbound.io/v1beta1";

const metadata = {
  name: "orders-db-instance",
  labels: { team: "shop", "claim-name": "orders", "claim-namespace": "shop-prod", "managed-by": "crossplane" },
};

const forProvider = {
  region: "eu-central-1",
  identifier: "shop-prod-orders-3119b5e0",
  engine: "mysql",
  engineVersion: "8.4",
  instanceClass: "db.r6g.xlarge",
  allocatedStorage: 20,
  maxAllocatedStorage: 200,
  storageType: "gp3",
  storageEncrypted: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:111122223333:key/1f0c",
  dbName: "app",
  username: "dbadmin",
  port: 3306,
  multiAz: true,
  backupRetentionPeriod: 21,
  passwordSecretRef: { name: "orders-db-credentials", key: "password" },
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
  copyTagsToSnapshot: true,
  dbSubnetGroupName: "platform-db-private",
  vpcSecurityGroupIdSelector: { matchControllerRef: true },
  parameterGroupNameSelector: { matchControllerRef: true },
  deletionProtection: true,
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "shop-prod-orders-3119b5e0-final-7f3c9a10",
  deleteAutomatedBackups: false,
  applyImmediately: false,
  tags: metadata.labels,
};

const spec = {
  managementPolicies: ["Observe", "Create", "Update"],
  providerConfigRef: { kind: "ClusterProviderConfig", name: "aws" },
  writeConnectionSecretToRef: { name: "orders-db-instance-raw" },
};

/** A database instance that the API server takes, with fields added, changed, or taken away by `undefined`. */
export const instance = (parameters: object = {}, ofSpec: object = {}, ofMetadata: object = {}): object => ({
  apiVersion,
  kind: "Instance",
  metadata: { ...metadata, ...ofMetadata },
  spec: { ...spec, ...ofSpec, forProvider: { ...forProvider, ...parameters } },
});
