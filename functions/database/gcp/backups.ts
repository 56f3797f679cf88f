import type { Owner } from "../../clouds/owner.ts";
import type { Warning } from "../../compose/plan.ts";
import type { Database } from "../claim.ts";
import type { Engine } from "../engines.ts";

/** For how many days Cloud SQL Enterprise keeps transaction logs at most. Source: "Introduction to Cloud SQL editions". */
const logDays = 7;

/** For how many days the backup stays that is made when the instance is deleted. */
const finalBackupDays = { production: 30, elsewhere: 7 } as const;

/** What makes a restore to a point in time possible: each engine takes its own switch alone. */
const pointInTime = {
  postgres: { pointInTimeRecoveryEnabled: true },
  mysql: { binaryLogEnabled: true },
} as const satisfies Record<Engine, object>;

/** A backup every night, as many of them as days were asked for, and the logs between them. */
export const backups = ({ backupRetentionDays }: Database, engine: Engine) => ({
  enabled: true,
  startTime: "02:00",
  ...pointInTime[engine],
  transactionLogRetentionDays: Math.min(logDays, backupRetentionDays),
  backupRetentionSettings: { retainedBackups: backupRetentionDays, retentionUnit: "COUNT" },
});

/** What is left when the instance goes: a last backup always, the earlier ones in production. */
export const remains = ({ production }: Owner) => ({
  retainBackupsOnDelete: production,
  finalBackupConfig: {
    enabled: true,
    retentionDays: production ? finalBackupDays.production : finalBackupDays.elsewhere,
  },
});

/** Backups may be older than the logs that lead from one to a point in time. */
export const pointInTimeCapped = ({ backupRetentionDays: days }: Database): readonly Warning[] =>
  days <= logDays
    ? []
    : [
        {
          reason: "PointInTimeRecoveryCapped",
          message:
            `spec.backupRetentionDays: Cloud SQL keeps ${days} daily backups, but restores to a point in time ` +
            `for the last ${logDays} days only; before that to a daily backup`,
        },
      ];
