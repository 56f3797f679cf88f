import { addressOf } from "./connection.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** What the connection Secret waits for while it cannot be composed. */
export function waitsOf(ask: GcpAsk, pinned: Pinned): string {
  const { endpoint, port } = addressOf(ask, pinned);
  return endpoint === undefined || port === undefined ? "the address of the cache" : "the password of the cache";
}
