import type { Edits } from "./edits.ts";
import { regionPresence, regionValue } from "./region.ts";

export const database: Edits = {
  least: { team: "checkout" },
  stored: { team: "checkout", size: "small", engine: "postgres", highAvailability: false, backupRetentionDays: 7 },
  accepted: [
    { size: "medium" },
    { size: "large" },
    { team: "another-team" },
    { highAvailability: true },
    { backupRetentionDays: 1 },
    { backupRetentionDays: 35 },
    { size: "large", highAvailability: true, backupRetentionDays: 30 },
  ],
  refused: [
    [{ region: "us-east-1" }, regionValue],
    [{ region: null }, regionPresence],
    [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
    [
      { engine: "mysql" },
      'spec.engine: Invalid value: "mysql": engine cannot change: make a new claim with the other engine and move the data',
    ],
    [{ engine: "oracle" }, 'spec.engine: Unsupported value: "oracle": supported values: "postgres", "mysql"'],
    [{ size: "huge" }, 'spec.size: Unsupported value: "huge": supported values: "small", "medium", "large"'],
    [{ size: 3 }, 'spec.size: Invalid value: "integer": spec.size in body must be of type string: "integer"'],
    [{ backupRetentionDays: 0 }, "spec.backupRetentionDays in body should be greater than or equal to 1"],
    [{ backupRetentionDays: 36 }, "spec.backupRetentionDays in body should be less than or equal to 35"],
    [{ backupRetentionDays: 1.5 }, 'spec.backupRetentionDays in body must be of type integer: "number"'],
    [{ highAvailability: "yes" }, 'spec.highAvailability in body must be of type boolean: "string"'],
    [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [[{ region: "eu-west-1" }, regionPresence]],
};
