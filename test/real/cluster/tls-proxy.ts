import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { createServer } from "node:tls";

/** Serves HTTP/2 over TLS before a server that speaks plain text; answers its own port. */
export async function startTlsProxy(target: number, certificate: { key: string; cert: string }) {
  const server = createServer({ ...certificate, ALPNProtocols: ["h2"] }, (outside) => {
    const inside = connect(target, "127.0.0.1");
    // A peer that hangs up in the middle is no failure of the test.
    void pipeline(outside, inside, outside).catch(() => undefined);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}
