import { z } from "zod";

/** For storage claims. */
export const storage = z
  .strictObject({
    forceDestroyNonProd: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether deleting a claim outside production deletes a bucket that still holds objects.",
        examples: [false],
      }),
  })
  .prefault({})
  .meta({ description: "For storage claims." });
