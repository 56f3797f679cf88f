import { z } from "zod";
import { regionNames } from "../regions.ts";
import { cache } from "./aws/cache.ts";
import { cdn } from "./aws/cdn.ts";
import { database } from "./aws/database.ts";
import { dns } from "./aws/dns.ts";
import { queue } from "./aws/queue.ts";
import { region } from "./aws/region.ts";
import { storage } from "./aws/storage.ts";
import { common, someOf } from "./common.ts";

/** The platform's settings on AWS: `data` of the EnvironmentConfig `platform-aws`. An unknown key is an error. */
export const settings = z.strictObject({
  ...common,
  regions: someOf(regionNames, region).default({}).meta({
    description: "What the platform team prepared in each region.",
  }),
  database,
  cache,
  queue,
  storage,
  cdn,
  dns,
});

export type AwsSettings = z.output<typeof settings>;
