import { marks } from "../../clouds/marks.ts";
import { RdsInstance } from "../../clouds/models.ts";
import { cloudName, objectName, rawSecretName } from "../../clouds/names.ts";
import type { PasswordUser } from "../../clouds/password.ts";
import { isProtected } from "../../clouds/policies.ts";
import { regions } from "../../clouds/regions.ts";
import type { Envelope } from "../../compose/model.ts";
import { sticky } from "../../compose/pin.ts";
import type { Resource } from "../../compose/resource.ts";
import { databaseName, engines } from "../engines.ts";
import { sizes } from "../sizes.ts";
import { databaseSubnets } from "./network.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** `admin` is a reserved word in PostgreSQL on RDS. */
const login = "dbadmin";

/** The name of the server in RDS. A changed one would rename the live server, and its endpoint with it. */
const identifier = ({ owner, seen }: AwsAsk): string => seen("instance").forProvider.identifier ?? cloudName(owner, 63);

/** Who uses the password. Source: `modify-db-instance` in the AWS CLI reference. */
export const passwordUser = (ask: AwsAsk): PasswordUser => ({
  key: "instance",
  kind: "Instance",
  login,
  command: (password) =>
    `aws rds modify-db-instance --db-instance-identifier ${identifier(ask)} --master-user-password ${password} ` +
    `--apply-immediately`,
});

/** The RDS instance: private, encrypted, and never gone without a final snapshot. */
export function instance(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Resource {
  const { claim, owner, settings } = ask;
  return RdsInstance(
    { ...envelope, writeConnectionSecretToRef: { name: rawSecretName(owner, "instance") } },
    {
      region: regions[pinned.region].aws,
      identifier: identifier(ask),
      engine: pinned.engine,
      engineVersion: pinned.engineVersion,
      instanceClass: sizes[claim.size].aws,
      multiAz: claim.highAvailability,
      backupRetentionPeriod: claim.backupRetentionDays,
      port: engines[pinned.engine].port,
      passwordSecretRef: { name: objectName(owner, "credentials"), key: "password" },
      publiclyAccessible: false,
      autoMinorVersionUpgrade: true,
      copyTagsToSnapshot: true,
      vpcSecurityGroupIdSelector: { matchControllerRef: true },
      parameterGroupNameSelector: { matchControllerRef: true },
      deletionProtection: isProtected(owner),
      skipFinalSnapshot: settings.database.finalSnapshot === "production" && !owner.production,
      finalSnapshotIdentifier: `${identifier(ask)}-final-${owner.uid.slice(0, 8)}`,
      deleteAutomatedBackups: !owner.production,
      applyImmediately: !owner.production || settings.database.prodApplyImmediately,
      tags: marks(owner, settings.tags),
      ...fixedAtCreation(ask, pinned),
    },
  );
}

/** What a live server keeps whatever the settings say now, also where it has nothing. */
function fixedAtCreation(ask: AwsAsk, pinned: Pinned) {
  const { database, regions: prepared } = ask.settings;
  const live = ask.seen("instance");
  const now = live.forProvider;
  const kmsKeyId = sticky(live, now.kmsKeyId, prepared[pinned.region]?.kmsKeyArns?.database);
  const subnets = databaseSubnets(ask, pinned);
  return {
    dbName: now.dbName ?? databaseName,
    username: now.username ?? login,
    storageEncrypted: true,
    storageType: now.storageType ?? "gp3",
    allocatedStorage: now.allocatedStorage ?? database.allocatedStorageGiB,
    maxAllocatedStorage: now.maxAllocatedStorage ?? database.maxAllocatedStorageGiB,
    ...(kmsKeyId !== undefined && { kmsKeyId }),
    ...(subnets.isOwn && { dbSubnetGroupNameSelector: { matchControllerRef: true } }),
    ...(!subnets.isOwn && subnets.name !== undefined && { dbSubnetGroupName: subnets.name }),
  };
}
