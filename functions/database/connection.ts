import { fromBase64 } from "../compose/base64.ts";
import { connectionSecret } from "../compose/connection.ts";
import type { Credentials } from "../compose/credentials.ts";
import type { Resource } from "../compose/resource.ts";

/** The connection Secret as it was observed, base64. */
type Last = Readonly<Record<string, string | undefined>>;

/** A value as the cloud tells it now, else as applications know it from the Secret: one that blinks stays. */
export const known = (now: string | undefined, last: string | undefined): string | undefined =>
  now ?? (last === undefined ? undefined : fromBase64(last));

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
