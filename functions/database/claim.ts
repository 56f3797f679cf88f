import { z } from "zod";
import { fixed, region, regionPresence, size, status as fields, team } from "../clouds/claim.ts";
import { engineNames } from "./engines.ts";

/** The spec of a DatabaseInstanceClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    size: size("server", "minutes of outage, or one failover with highAvailability"),
    region: region("database"),
    team: team("database"),
    engine: z
      .enum(engineNames)
      .default("postgres")
      .meta({
        description: "The database engine.",
        ...fixed("engine", "make a new claim with the other engine and move the data"),
      }),
    highAvailability: z.boolean().default(false).meta({
      description: "Whether a standby in a second zone takes over when the first fails.",
    }),
    backupRetentionDays: z.int().min(1).max(35).default(7).meta({
      description: "For how many days backups allow a restore to a point in time. Shortening drops older backups.",
    }),
  })
  .meta({ "x-kubernetes-validations": [regionPresence] });

export type Database = z.output<typeof claim>;

/** The status of a DatabaseInstanceClaim. */
export const status = z
  .object({
    ...fields.common("database"),
    ...fields.region,
    ...fields.connectionSecret("endpoint, port, username, password and database"),
    endpoint: z.string().meta({ description: "The host name to connect to." }),
    port: z.int().meta({ description: "The port to connect to." }),
  })
  .partial();
