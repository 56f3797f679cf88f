import { z } from "zod";
import { like } from "../common.ts";

/** For database claims. */
export const database = z
  .strictObject({
    postgresVersion: like(/^[0-9]+(\.[0-9]+)?$/, "a PostgreSQL version such as 17")
      .default("17")
      .meta({
        description: "The PostgreSQL version of new databases.",
        examples: ["17"],
      }),
    mysqlVersion: like(/^[0-9]+\.[0-9]+(\.[0-9]+)?$/, "a MySQL version such as 8.4")
      .default("8.4")
      .meta({
        description: "The MySQL version of new databases.",
        examples: ["8.4"],
      }),
    allocatedStorageGiB: z
      .int()
      .min(20)
      .max(65536)
      .default(20)
      .meta({
        description: "Storage of a new database, GiB. It only grows.",
        examples: [20],
      }),
    maxAllocatedStorageGiB: z
      .int()
      .min(22)
      .max(65536)
      .default(200)
      .meta({
        description: "How far RDS may grow the storage of a new database by itself, GiB.",
        examples: [200],
      }),
    prodApplyImmediately: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether edits in production are made at once instead of in the maintenance window.",
        examples: [false],
      }),
    finalSnapshot: z
      .enum(["always", "production"])
      .default("always")
      .meta({
        description: "Which databases leave a final snapshot behind when they are deleted.",
        examples: ["always"],
      }),
  })
  .prefault({})
  .refine((db) => db.maxAllocatedStorageGiB >= db.allocatedStorageGiB * 1.1, {
    path: ["maxAllocatedStorageGiB"],
    error: "at least 10 % more than allocatedStorageGiB",
  })
  .meta({ description: "For database claims." });
