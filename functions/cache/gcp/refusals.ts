import { Refusal } from "../../compose/refusal.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The most memory that a node of memcached may have, MB. Source: "Instance and node properties", Memorystore for Memcached. */
const mostMb = 262144;

/**
 * Refuses what memcached cannot be here. One that is live is never refused: its node is pinned, and it is told of what
 * it lacks in any case.
 *
 * @throws Refusal Unsupported in production, InvalidValue for more memory than a node can have.
 */
export function refuse({ claim, owner, seen }: GcpAsk, { engine, node }: Pinned): void {
  if (engine !== "memcached" || seen("memcached").exists) return;
  if (owner.production)
    throw new Refusal(
      "you",
      "Unsupported",
      `spec.engine must be redis in production: received "memcached", which has neither a password nor TLS on Google Cloud`,
    );
  if (node.memorySizeMb > mostMb)
    throw new Refusal(
      "you",
      "InvalidValue",
      `spec.maxMemoryMb must be at most ${mostMb} with memcached on Google Cloud: received ${claim.maxMemoryMb}; redis takes more`,
    );
}
