import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { createServer, type TlsOptions, type TLSSocket } from "node:tls";
import type { Logger } from "pino";
import { whyRefused } from "./admission.ts";
import type { Certificates } from "./certificates.ts";
import { whyFailed } from "./handshake.ts";
import { follow, type Rotation } from "./rotation.ts";
import { strangers } from "./strangers.ts";

/** Where the door is, and which certificates it stands on. */
type DoorOptions = {
  readonly host: string;
  readonly port: number;
  /** The folder with tls.key, tls.crt and ca.crt. */
  readonly folder: string;
};

export type Door = {
  readonly port: number;
  readonly certificates: Pick<Rotation, "current" | "trouble" | "look">;
  /** Lets nobody in any more; who is in stays. */
  readonly close: () => void;
};

/** How long a TLS handshake may take, and how many may be under way; the oldest gives way to the next one. */
const handshakeMilliseconds = 10_000;
const maxHandshakes = 256;

const secure = ({ key, cert }: Certificates): TlsOptions => ({ key, cert, minVersion: "TLSv1.2" });

/**
 * Listens for TLS and lets in who shows a client certificate of the authority in ca.crt: Crossplane.
 *
 * @param letIn takes over a connection that was let in.
 * @throws Error when the certificates are broken or the address cannot be bound.
 */
export async function openDoor(options: DoorOptions, letIn: (socket: TLSSocket) => void, log: Logger): Promise<Door> {
  const certificates = follow(options.folder, (next) => server.setSecureContext(secure(next)), log);
  const server = createServer({
    ...secure(certificates.current()),
    ALPNProtocols: ["h2"],
    handshakeTimeout: handshakeMilliseconds,
    requestCert: true,
    // OpenSSL's verdict on Crossplane's certificate is wrong; `whyRefused` has ours.
    rejectUnauthorized: false,
  });
  const refused = strangers(log);
  const pending = new Map<string, Socket>();
  server.on("connection", (socket: Socket) => {
    const peer = peerOf(socket);
    pending.set(peer, socket);
    socket.once("close", () => pending.delete(peer));
    const [oldest] = pending;
    if (pending.size > maxHandshakes) oldest?.[1].destroy();
  });
  server.on("secureConnection", (socket) => {
    pending.delete(peerOf(socket));
    // A peer that goes away is no error of ours.
    socket.on("error", () => socket.destroy());
    const why =
      socket.alpnProtocol === "h2"
        ? whyRefused(socket.getPeerX509Certificate(), certificates.current().authorities, new Date())
        : "it does not speak HTTP/2";
    if (why === undefined) return letIn(socket);
    refused(socket, why);
    socket.destroy();
  });
  server.on("tlsClientError", (error, socket) => {
    const why = whyFailed(error);
    if (why !== undefined) refused(socket, why);
    socket.destroy();
  });
  try {
    server.listen(options.port, options.host);
    await once(server, "listening");
  } catch (error) {
    certificates.stop();
    throw error;
  }
  return {
    port: (server.address() as AddressInfo).port,
    certificates,
    close: () => {
      certificates.stop();
      server.close();
      for (const socket of pending.values()) socket.destroy();
    },
  };
}

const peerOf = ({ remoteAddress = "", remotePort = 0 }: Socket) => `${remoteAddress}:${remotePort}`;
