import { z } from "zod";

/** For queue claims. */
export const queue = z
  .strictObject({
    maxReceiveCount: z
      .int()
      .min(1)
      .max(1000)
      .default(5)
      .meta({
        description: "How often a message may be received before it moves to the dead-letter queue.",
        examples: [5],
      }),
  })
  .prefault({})
  .meta({ description: "For queue claims." });
