import { regions } from "../../clouds/regions.ts";
import type { Warning } from "../../compose/plan.ts";
import type { Pinned } from "./pinned.ts";

/** Order is a matter of both ends. Sources: "Order messages" and "Exactly-once delivery" in the Pub/Sub documentation. */
export const needsClientSupport = ({ fifo, region }: Pinned): readonly Warning[] =>
  fifo
    ? [
        {
          reason: "FifoNeedsClientSupport",
          message:
            `spec.fifo: Pub/Sub keeps the order of messages with one ordering key: publishers must set it and publish in ` +
            `${regions[region].gcp} alone; only consumers that pull in one region receive each message once`,
        },
      ]
    : [];
