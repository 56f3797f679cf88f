import { expect, test } from "@jest/globals";
import type { Database } from "../claim.ts";
import { backups, pointInTimeCapped } from "./backups.ts";

const claim = (backupRetentionDays: number): Database => ({
  size: "small",
  team: "shop",
  engine: "postgres",
  highAvailability: false,
  backupRetentionDays,
});

test.each([
  [1, 1, 0],
  [7, 7, 0],
  [8, 7, 1],
  [35, 7, 1],
])("%d days of backups have logs for %d and %d warnings", (days, logs, warnings) => {
  expect(backups(claim(days), "postgres")).toMatchObject({
    transactionLogRetentionDays: logs,
    backupRetentionSettings: { retainedBackups: days },
  });
  expect(pointInTimeCapped(claim(days))).toHaveLength(warnings);
});

test("each engine has its own switch alone: Cloud SQL refuses the other one", () => {
  expect(backups(claim(7), "postgres")).not.toHaveProperty("binaryLogEnabled");
  expect(backups(claim(7), "mysql")).not.toHaveProperty("pointInTimeRecoveryEnabled");
});
