import { marks } from "../../clouds/marks.ts";
import { RdsParameterGroup } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import { regions } from "../../clouds/regions.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The parameter with which each engine refuses connections that are not encrypted. */
const onlyEncrypted = { postgres: "rds.force_ssl", mysql: "require_secure_transport" } as const;

export const parameterGroup = (
  { owner, settings, seen }: AwsAsk,
  { region, engine, family }: Pinned,
  envelope: Envelope,
): Resource =>
  RdsParameterGroup(
    { ...envelope, externalName: seen("parameter-group").externalName ?? cloudName(owner, 63) },
    {
      region: regions[region].aws,
      family,
      description: "Composed by the platform",
      // RDS takes pending-reboot for static and dynamic parameters alike; at creation both are in force at once.
      parameter: [{ name: onlyEncrypted[engine], value: "1", applyMethod: "pending-reboot" }],
      tags: marks(owner, settings.tags),
    },
  );
