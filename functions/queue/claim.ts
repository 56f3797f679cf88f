import { z } from "zod";
import { fixed, region, regionPresence, status as fields, team } from "../clouds/claim.ts";

/** The spec of a MessageQueueClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    region: region("queue"),
    team: team("queue"),
    messageRetentionDays: z.int().min(1).max(14).default(4).meta({
      description: "For how many days a message waits to be received. Shortening drops older messages.",
    }),
    fifo: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether messages of one group are received in order, each once.",
        ...fixed("fifo", "make a new claim and let consumers drain this one"),
      }),
    deadLetterQueue: z.boolean().default(true).meta({
      description: "Whether messages that nobody can handle move to a queue of their own.",
    }),
  })
  .meta({ "x-kubernetes-validations": [regionPresence] });

export type Queue = z.output<typeof claim>;

/** The status of a MessageQueueClaim. */
export const status = z
  .object({
    ...fields.common("queue"),
    ...fields.region,
    ...fields.connectionSecret("endpoint and arn"),
    endpoint: z.string().meta({ description: "Where to send and receive messages, in the cloud's own form." }),
  })
  .partial();
