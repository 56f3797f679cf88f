import { z } from "zod";
import { cloudRegions } from "../regions.ts";
import { cache } from "./azure/cache.ts";
import { database } from "./azure/database.ts";
import { dns } from "./azure/dns.ts";
import { region } from "./azure/region.ts";
import { resourceGroupName } from "./azure/resource-group.ts";
import { serviceBus } from "./azure/service-bus.ts";
import { storage } from "./azure/storage.ts";
import { tags } from "./azure/tags.ts";
import { common, live, someOf } from "./common.ts";
import { groups, namespace } from "./namespace.ts";

/** The platform's settings on Azure: `data` of the EnvironmentConfig `platform-azure`. An unknown key is an error. */
export const settings = z.strictObject({
  ...common,
  tags,
  namespace: namespace(
    groups.meta({
      description: "The object ids of the teams' groups in Entra, by team. A team without one raises GroupNameUsed.",
      examples: [{ payments: "11111111-2222-3333-4444-555555555555" }],
      ...live,
    }),
  ).meta({ description: "For namespace claims. On AKS with Entra a group is its object id: name each in groups." }),
  resourceGroupName: resourceGroupName.optional().meta({
    description: "The resource group of all that is composed; it must exist. Required for all but DNS and namespaces.",
    examples: ["rg-platform"],
    ...live,
  }),
  managementLocks: z
    .boolean()
    .default(false)
    .meta({
      description: "Whether production data gets a lock in Azure: the identity needs Microsoft.Authorization/locks/*.",
      examples: [false],
    }),
  regions: someOf(cloudRegions("azure"), region).default({}).meta({
    description:
      "What the platform team prepared in each Azure region: westeurope, germanywestcentral, eastus, westus2.",
  }),
  database,
  cache,
  serviceBus,
  storage,
  dns,
});

export type AzureSettings = z.output<typeof settings>;
