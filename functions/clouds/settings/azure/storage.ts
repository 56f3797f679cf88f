import { z } from "zod";
import { subnetId } from "./arm-id.ts";

const replication = z.enum(["LRS", "ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS"]);

const isRange = (text: string) => z.ipv4().safeParse(text).success || z.cidrv4().safeParse(text).success;
const isPrivate = (text: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.)/.test(text);

/** What a storage firewall lets in. Source: CRD accounts.storage.azure.m.upbound.io, `networkRules.ipRules`. */
const ipRule = z
  .string()
  .refine(isRange, { error: "an IPv4 address or range such as 203.0.113.0/24", abort: true })
  .refine((text) => !isPrivate(text), { error: "a public address or range: a private network is let in by its subnet" })
  .refine((text) => !/\/(0|31|32)$/.test(text), { error: "a single address, or a range from /1 to /30" });

const firewall = z
  .strictObject({
    subnetIds: z
      .array(subnetId("apps"))
      .default([])
      .meta({ description: "Subnets that may reach storage. They need the service endpoint Microsoft.Storage." }),
    ipRules: z
      .array(ipRule)
      .default([])
      .meta({
        description: "Public addresses that may reach storage; those of the provider must be among them.",
        examples: [["203.0.113.0/24"]],
      }),
  })
  .refine(({ subnetIds, ipRules }) => subnetIds.length + ipRules.length > 0, {
    path: ["ipRules"],
    error: "a list with the provider's address at least, because a firewall that lets nobody in stops the provider too",
  });

/** For storage claims. */
export const storage = z
  .strictObject({
    replication: z
      .strictObject({
        prod: replication.default("ZRS").meta({ description: "In production.", examples: ["ZRS"] }),
        nonProd: replication.default("LRS").meta({ description: "Everywhere else.", examples: ["LRS"] }),
      })
      .prefault({})
      .meta({ description: "How new accounts are replicated." }),
    disableSharedKey: z
      .boolean()
      .default(false)
      .meta({
        description:
          "Whether new accounts have no keys: needs storageUseAzureAD in the ProviderConfig, and data roles.",
        examples: [false],
      }),
    firewall: firewall.optional().meta({ description: "Who may reach storage. Without it every network may." }),
  })
  .prefault({})
  .meta({ description: "For storage claims." });
