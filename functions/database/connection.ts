import { connectionSecret } from "../compose/connection.ts";
import type { Credentials } from "../compose/credentials.ts";
import type { Resource } from "../compose/resource.ts";

/** The connection Secret as it was observed, base64. */
type Last = Readonly<Record<string, string | undefined>>;

type Server = {
  readonly endpoint: string | undefined;
  readonly port: number;
  readonly credentials: Credentials;
  readonly database: string;
};

/** The Secret that an application mounts: the same keys on every cloud, and after them what one cloud has beside. */
export const connection = (
  { endpoint, port, credentials: { username, password }, database }: Server,
  last: Last,
  beside: Readonly<Record<string, string>> = {},
): Resource | undefined =>
  connectionSecret({ endpoint, port: String(port), username, password, database, ...beside }, last);
