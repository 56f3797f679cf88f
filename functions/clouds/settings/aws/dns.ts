import { z } from "zod";
import { like } from "../common.ts";

/** For DNS claims. */
export const dns = z
  .strictObject({
    zones: z
      .array(
        z.strictObject({
          domain: z
            .string()
            .min(1)
            .meta({ examples: ["example.com"] }),
          zoneId: like(/^Z[0-9A-Z]+$/, "a hosted zone id such as Z0123456789").meta({ examples: ["Z0123456789ABC"] }),
        }),
      )
      .default([])
      .meta({ description: "The hosted zones that DNS claims may write to. The longest suffix of a name wins." }),
  })
  .prefault({})
  .meta({ description: "For DNS claims." });
