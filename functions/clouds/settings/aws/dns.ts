import { z } from "zod";
import { like, live } from "../common.ts";
import { domain } from "../domain.ts";

const zone = z.strictObject({ domain, zoneId: like(/^Z[0-9A-Z]+$/, "a hosted zone id such as Z0123456789") });

const eachOnce = (zones: readonly z.output<typeof zone>[]) =>
  new Set(zones.map((one) => one.domain)).size === zones.length;

/** For DNS claims. */
export const dns = z
  .strictObject({
    zones: z
      .array(zone)
      .refine(eachOnce, { error: "a list in which each domain stands once" })
      .default([])
      .meta({
        description: "The public hosted zones that DNS claims may write to. The longest suffix of a name wins.",
        examples: [
          [
            { domain: "example.com", zoneId: "Z0123456789ABCDEFGHIJ" },
            { domain: "lab.example.com", zoneId: "Z9876543210LAB" },
          ],
        ],
        ...live,
      }),
  })
  .prefault({})
  .meta({ description: "For DNS claims. Required for them." });
