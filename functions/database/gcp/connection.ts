import { known } from "../../compose/connection.ts";
import type { Credentials } from "../../compose/credentials.ts";
import type { Resource } from "../../compose/resource.ts";
import { connection } from "../connection.ts";
import { engines } from "../engines.ts";
import { nameOf } from "./database.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The private address of the instance: as it is, else as it was. */
export const endpointOf = ({ seen }: GcpAsk): string | undefined =>
  known(seen("instance").atProvider.privateIpAddress, seen("connection").data.endpoint);

/** The Secret that an application mounts, with the server's certificate authority beside the shared keys. */
export function connectionOf(ask: GcpAsk, { engine }: Pinned, credentials: Credentials): Resource | undefined {
  const last = ask.seen("connection").data;
  const authority = known(undefined, ask.seen("instance").details.serverCACertificateCert ?? last["ca.crt"]);
  const server = { endpoint: endpointOf(ask), port: engines[engine].port, credentials, database: nameOf(ask) };
  return connection(server, last, authority === undefined ? {} : { "ca.crt": authority });
}
