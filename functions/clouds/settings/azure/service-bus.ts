import { z } from "zod";

/** For queue claims. */
export const serviceBus = z
  .strictObject({
    sku: z
      .enum(["Standard", "Premium"])
      .default("Standard")
      .meta({
        description: "The tier of new Service Bus namespaces. Each queue claim has one of its own.",
        examples: ["Standard"],
      }),
    sasKeys: z
      .boolean()
      .default(true)
      .meta({
        description:
          "Whether new queues hand out a connection string with a key. Without it access is by Entra roles alone.",
        examples: [true],
      }),
  })
  .prefault({})
  .meta({ description: "For queue claims." });
