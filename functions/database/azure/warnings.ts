import type { Warning } from "../../compose/plan.ts";
import { sizes } from "../sizes.ts";
import { engineFacts } from "./engine-facts.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";
import type { Shape } from "./shape.ts";

/** What Azure cannot do for this claim, in the order of the table of reasons. */
export const warnings = (ask: AzureAsk, pinned: Pinned, shape: Shape): readonly Warning[] => [
  ...sizeRaised(ask, shape),
  ...sameZone(ask, pinned, shape),
  ...backupRaised(ask, pinned),
];

const sizeRaised = ({ claim }: AzureAsk, { target }: Shape): readonly Warning[] =>
  target.skuName === sizes[claim.size].azure
    ? []
    : [
        {
          reason: "SizeRaised",
          message:
            `spec.size "${claim.size}" becomes ${target.skuName}: the burstable servers of Azure have no standby; ` +
            `set size to "medium", or highAvailability to false`,
        },
      ];

function sameZone({ settings }: AzureAsk, { engine }: Pinned, { target }: Shape): readonly Warning[] {
  if (target.mode !== "SameZone") return [];
  const why =
    settings.database.highAvailabilityMode === "SameZone"
      ? "the platform's settings say so; ask the platform team for another zone"
      : whySameZone[engine];
  return [
    {
      reason: "HighAvailabilitySameZone",
      message: `spec.highAvailability becomes a standby in the zone of the server, which fails with that zone: ${why}`,
    },
  ];
}

const whySameZone = {
  postgres: "it was made so; set highAvailability to false and, once that is done, to true again",
  mysql: "MySQL on Azure has one in a second zone only from its creation; make a new claim and move the data",
} as const;

function backupRaised({ claim }: AzureAsk, { engine }: Pinned): readonly Warning[] {
  const { leastBackupDays, name } = engineFacts[engine];
  if (claim.backupRetentionDays >= leastBackupDays) return [];
  return [
    {
      reason: "BackupRetentionRaised",
      message:
        `spec.backupRetentionDays ${claim.backupRetentionDays} becomes ${leastBackupDays}: ${name} on Azure keeps ` +
        `backups for ${leastBackupDays} to 35 days; set ${leastBackupDays} or more`,
    },
  ];
}
