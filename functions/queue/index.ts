import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Queue } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A message queue with its dead-letter queue, and a connection Secret. */
export const queue: KindOfClaim<Queue> = {
  folder: "queue",
  summary: "A message queue with its dead-letter queue, and a Secret to connect with.",
  names: { kind: "MessageQueueClaim", plural: "messagequeueclaims", shortNames: ["mq"] },
  code: "queue",
  columns: ["spec.region", "status.status", "status.endpoint"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
