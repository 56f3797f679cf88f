import { z } from "zod";
import { live } from "../common.ts";
import { domain } from "../domain.ts";
import { managedZone, zoneProject } from "./zone.ts";

const zone = z.strictObject({ domain, managedZone, projectId: zoneProject });

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
        description:
          "The zones that DNS claims may write to; projectId where it is another than above. The longest suffix of a name wins.",
        examples: [
          [
            { domain: "example.com", managedZone: "example-com" },
            { domain: "lab.example.com", managedZone: "lab-example-com", projectId: "acme-dns" },
          ],
        ],
        ...live,
      }),
  })
  .prefault({})
  .meta({ description: "For DNS claims. Required for them." });
