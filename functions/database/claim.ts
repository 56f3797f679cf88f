import { z } from "zod";
import { regionNames } from "../clouds/regions.ts";
import { engineNames } from "./engines.ts";
import { sizeNames } from "./sizes.ts";

const fixed = (field: string, advice: string) => ({
  "x-kubernetes-validations": [{ rule: "self == oldSelf", message: `${field} cannot change: ${advice}` }],
});

/** The spec of a DatabaseInstanceClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    size: z.enum(sizeNames).default("small").meta({
      description:
        "How big the server is. Can change; expect minutes of outage, or one failover with highAvailability.",
    }),
    region: z
      .enum(regionNames)
      .optional()
      .meta({
        description: "Where the database is, in the platform's region names. Without it the platform's default.",
        ...fixed("region", "make a new claim in the other region and move the data"),
      }),
    team: z
      .string()
      .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, { error: "a team's name: lower-case letters, digits and -" })
      .meta({ description: "The team that owns the database and pays for it." }),
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
  .meta({
    "x-kubernetes-validations": [
      {
        rule: "has(self.region) == has(oldSelf.region)",
        message: "region cannot be added or removed: make a new claim and move the data",
      },
    ],
  });

export type Database = z.output<typeof claim>;

/** The status of a DatabaseInstanceClaim. */
export const status = z
  .object({
    status: z.enum(["Provisioning", "Available", "Failed"]).meta({ description: "What the database is doing." }),
    endpoint: z.string().meta({ description: "The host name to connect to." }),
    port: z.int().meta({ description: "The port to connect to." }),
    connectionSecret: z.string().meta({
      description: "The Secret in this namespace with endpoint, port, username, password and database.",
    }),
    provider: z.string().meta({ description: "The cloud it runs on." }),
    region: z.string().meta({ description: "The cloud's own name of the region." }),
    resources: z
      .object({ ready: z.int(), total: z.int() })
      .meta({ description: "How many resources are ready, of how many in all." }),
  })
  .partial();
