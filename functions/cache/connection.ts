import { connectionSecret } from "../compose/connection.ts";
import type { Resource } from "../compose/resource.ts";
import type { Engine } from "./engines.ts";

/** The connection Secret as it was observed, base64. */
type Last = Readonly<Record<string, string | undefined>>;

/** What is known of the cache, plain text. */
type Server = Readonly<Record<"endpoint" | "port" | "password", string | undefined>>;

/**
 * The Secret that an application mounts: the same keys on every cloud, and after them what one cloud has beside. There
 * is no password where the engine has none: an empty one would look like a credential.
 */
export const connection = (
  engine: Engine,
  { endpoint, port, password }: Server,
  last: Last,
  beside: Readonly<Record<string, string>> = {},
): Resource | undefined =>
  connectionSecret({ endpoint, port, ...(engine === "redis" && { password }), ...beside }, last);
