import { once } from "node:events";
import { connect, type ClientHttp2Session, type ClientHttp2Stream, type OutgoingHttpHeaders } from "node:http2";
import { promisify } from "node:util";
import { RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";

export const path = "/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction";

/** A connection that a test holds in its own hands, where a gRPC client would be too well behaved. */
export const session = (address: string, options: Parameters<typeof connect>[1] = {}): ClientHttp2Session =>
  connect(`http://${address}`, options).on("error", () => undefined);

/** Opens a call and says nothing yet. Source: gRPC over HTTP/2 (PROTOCOL-HTTP2.md of grpc/grpc). */
export const begin = (client: ClientHttp2Session, headers: OutgoingHttpHeaders = {}): ClientHttp2Stream =>
  client
    .request({ ":method": "POST", ":path": path, "content-type": "application/grpc", te: "trailers", ...headers })
    .on("error", () => undefined);

/** A message with the five bytes that say how long it is, and whether it is compressed. */
export function framed(bytes: Uint8Array, isCompressed = false): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(isCompressed ? 1 : 0);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** What a call came to: `grpc-status`, and the message if there is one. */
export async function end(stream: ClientHttp2Stream, message: Uint8Array) {
  const parts: Buffer[] = [];
  let status: unknown;
  const note = (headers: Readonly<Record<string, unknown>>) => (status = headers["grpc-status"] ?? status);
  stream.on("data", (part: Buffer) => parts.push(part)).on("response", note);
  stream.on("trailers", note);
  stream.end(message);
  await once(stream, "close");
  const bytes = Buffer.concat(parts).subarray(5);
  return { status: Number(status), response: bytes.length > 0 ? RunFunctionResponse.decode(bytes) : undefined };
}

/** Waits until the server has the head of a call: it answers a ping only after that. */
export async function isTaken(stream: ClientHttp2Stream): Promise<void> {
  if (stream.pending) await once(stream, "ready");
  await promisify((done: (error: Error | null) => void) => stream.session?.ping(done))();
}
