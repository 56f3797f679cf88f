import { z } from "zod";
import { like } from "../common.ts";

const zone = like(/^[123]$/, "an availability zone: 1, 2 or 3");

/** For database claims. Versions: the CRDs of the two FlexibleServers, `spec.forProvider.version`. */
export const database = z
  .strictObject({
    postgresVersion: like(/^1[1-8]$/, "a major version of PostgreSQL from 11 to 18")
      .default("17")
      .meta({
        description: "The PostgreSQL version of new databases.",
        examples: ["17"],
      }),
    mysqlVersion: like(/^(5\.7|8\.0\.21|8\.4)$/, "a MySQL version that Azure offers: 5.7, 8.0.21 or 8.4")
      .default("8.4")
      .meta({
        description: "The MySQL version of new databases.",
        examples: ["8.4"],
      }),
    zone: zone.default("1").meta({
      description: "The availability zone of new PostgreSQL servers; Azure chooses those of MySQL.",
      examples: ["1"],
    }),
    standbyZone: zone.default("2").meta({
      description: "The availability zone of new PostgreSQL standbys. After a failover the two change places.",
      examples: ["2"],
    }),
    highAvailabilityMode: z
      .enum(["ZoneRedundant", "SameZone"])
      .default("ZoneRedundant")
      .meta({
        description: "Where new standbys are: SameZone only where a region is short of capacity.",
        examples: ["ZoneRedundant"],
      }),
  })
  .prefault({})
  .refine((db) => db.highAvailabilityMode === "SameZone" || db.standbyZone !== db.zone, {
    path: ["standbyZone"],
    error: "another zone than database.zone, because highAvailabilityMode is ZoneRedundant",
  })
  .meta({ description: "For database claims." });
