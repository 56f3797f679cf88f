import { z } from "zod";
import { like, live } from "../common.ts";

/** For DNS claims. */
export const dns = z
  .strictObject({
    zones: z
      .array(
        z.strictObject({
          domain: like(/^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]{2,}$/, "a domain such as example.com"),
          zoneId: like(/^Z[0-9A-Z]+$/, "a hosted zone id such as Z0123456789").meta({ examples: ["Z0123456789ABC"] }),
        }),
      )
      .default([])
      .refine((zones) => new Set(zones.map(({ domain }) => domain)).size === zones.length, {
        error: "a list that names each domain once",
      })
      .meta({
        description: "The hosted zones that DNS claims may write to. The longest suffix of a name wins.",
        examples: [[{ domain: "example.com", zoneId: "Z0123456789ABC" }]],
        ...live,
      }),
  })
  .prefault({})
  .meta({ description: "For DNS claims." });
