import { z } from "zod";
import { like, live } from "../common.ts";
import { resourceGroupName } from "./resource-group.ts";

const zone = z.strictObject({
  domain: like(/^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]{2,}$/, "a domain such as example.com"),
  resourceGroupName,
});

/** For DNS claims. */
export const dns = z
  .strictObject({
    zones: z
      .array(zone)
      .default([])
      .refine((zones) => new Set(zones.map(({ domain }) => domain)).size === zones.length, {
        error: "a list that names each domain once",
      })
      .meta({
        description: "The public DNS zones that DNS claims may write to. The longest suffix of a name wins.",
        examples: [[{ domain: "example.com", resourceGroupName: "rg-dns" }]],
        ...live,
      }),
  })
  .prefault({})
  .meta({ description: "For DNS claims." });
