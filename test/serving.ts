import { makeLog } from "../functions/runner/log.ts";
import { serveInsecure } from "../functions/runner/server.ts";

/** Serves in this process on a free port, in plain text. */
export async function serving(answer: (request: Uint8Array) => Uint8Array) {
  const options = {
    address: { host: "127.0.0.1", port: 0 },
    maxMessageBytes: 1 << 24,
    maxConnectionAge: 60_000,
    connectionGrace: 60_000,
  };
  const { address, stop } = await serveInsecure(options, answer, makeLog("error"));
  return { address, stop: () => stop(5000).then(() => undefined) };
}
