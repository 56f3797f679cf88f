import { known } from "../../compose/connection.ts";
import type { Resource } from "../../compose/resource.ts";
import { connection } from "../connection.ts";
import type { Engine } from "../engines.ts";
import { bundle } from "./certificates.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Where each engine listens now. Of memcached it is the node: the discovery endpoint serves no keys. */
const listening = {
  redis: ({ seen }) => seen("redis").atProvider,
  memcached: ({ seen }) => seen("memcached").atProvider.memcacheNodes?.[0],
} as const satisfies Record<
  Engine,
  (ask: GcpAsk) => { readonly host?: string | undefined; readonly port?: number | undefined } | undefined
>;

/** The address of the cache: as it is, else as it was. */
export function addressOf(ask: GcpAsk, { engine }: Pinned) {
  const now = listening[engine](ask);
  const last = ask.seen("connection").data;
  return { endpoint: known(now?.host, last.endpoint), port: known(now?.port?.toString(), last.port) };
}

/** The password that Memorystore made for redis. */
const passwordOf = ({ seen }: GcpAsk): string | undefined =>
  known(undefined, seen("redis").details["attribute.auth_string"] ?? seen("connection").data.password);

/** What each engine has beside the shared keys. */
const beside = {
  redis: ({ seen }) => ({
    "ca.crt": known(bundle(seen("redis").atProvider.serverCaCerts), seen("connection").data["ca.crt"]),
  }),
  memcached: ({ seen }) => ({
    discoveryEndpoint: known(seen("memcached").atProvider.discoveryEndpoint, seen("connection").data.discoveryEndpoint),
  }),
} as const satisfies Record<Engine, (ask: GcpAsk) => Readonly<Record<string, string | undefined>>>;

/** The Secret that an application mounts; undefined before all that it needs was known. */
export function connectionOf(ask: GcpAsk, pinned: Pinned): Resource | undefined {
  const server = { ...addressOf(ask, pinned), password: passwordOf(ask) };
  const extra = Object.entries(beside[pinned.engine](ask)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return connection(pinned.engine, server, ask.seen("connection").data, Object.fromEntries(extra));
}
