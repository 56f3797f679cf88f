import { objectName } from "../../clouds/names.ts";
import type { Pending } from "../../compose/plan.ts";
import { sizes } from "../sizes.ts";
import { identifier } from "./instance.ts";
import type { AwsAsk } from "./readings.ts";

/** A server that was there before has a password that nobody here set. */
export function unverified(ask: AwsAsk): readonly Pending[] {
  const { owner, seen } = ask;
  const { isReady, madeHere } = seen("instance");
  if (!isReady || madeHere) return [];
  return [
    {
      reason: "CredentialsUnverified",
      message:
        `platform team: the instance was there before this claim, so the password in Secret ${objectName(owner, "credentials")} ` +
        `is not its own: set it with aws rds modify-db-instance --db-instance-identifier ${identifier(ask)} ` +
        `--master-user-password <that password> --apply-immediately, then annotate Instance ${objectName(owner, "instance")} ` +
        `with crossplane.io/external-create-succeeded`,
    },
  ];
}

/** An edit that RDS has not carried out yet: in production it waits for the maintenance window. */
export function changing({ claim, seen }: AwsAsk): readonly Pending[] {
  const { instanceClass, multiAz } = seen("instance").atProvider;
  const differences = [
    difference("size", instanceClass, sizes[claim.size].aws),
    difference("highAvailability", multiAz, claim.highAvailability),
  ].filter((text) => text !== undefined);
  return differences.length === 0
    ? []
    : [
        {
          reason: "ChangePending",
          message: `cloud: ${differences.join(" and ")}; RDS changes it now or in its maintenance window`,
        },
      ];
}

const difference = <T extends string | boolean>(field: string, now: T | undefined, wanted: T) =>
  now === undefined || now === wanted ? undefined : `${field} is still ${now}, to become ${wanted}`;
