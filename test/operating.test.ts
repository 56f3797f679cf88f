import { once } from "node:events";
import { connect, type ClientHttp2Stream } from "node:http2";
import { promisify } from "node:util";
import { RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { requestBytes } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";
import { startServer, type Running } from "./server.ts";

let server: Running;
let clients: { destroy(): void }[] = [];

async function start(...flags: readonly string[]): Promise<void> {
  server = await startServer(["--insecure", ...flags]);
}

beforeEach(() => start());
afterEach(async () => {
  for (const client of clients) client.destroy();
  clients = [];
  await server.stop();
});

const good = requestBytes({ claim: exampleClaim(), platform: examplePlatform() });
/** A call that is open and has not said anything yet. */
function beginCall(): ClientHttp2Stream {
  const client = connect(`http://${server.address}`).on("error", () => undefined);
  clients.push(client);
  return client
    .request({
      ":method": "POST",
      ":path": "/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction",
      "content-type": "application/grpc",
      te: "trailers",
    })
    .on("error", () => undefined);
}

/** Says what the call is about and answers what it got. */
async function endCall(stream: ClientHttp2Stream, bytes: Uint8Array): Promise<RunFunctionResponse> {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 1);
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  stream.end(Buffer.concat([head, bytes]));
  await once(stream, "end");
  return RunFunctionResponse.decode(Buffer.concat(parts).subarray(5));
}

/** Waits until the server has the head of a call: it answers a ping only after that. */
async function isTaken(stream: ClientHttp2Stream): Promise<void> {
  await once(stream, "ready");
  await promisify((done: (error: Error | null) => void) => stream.session?.ping(done))();
}

describe("at the end", () => {
  test("a call in flight is answered", async () => {
    const late = beginCall();
    await isTaken(late);
    const ended = server.stop();
    expect(await server.logs("stopping: calls in flight are answered first")).toBe(true);
    expect((await endCall(late, good)).results).toEqual([]);
    expect(await ended).toBe(0);
  });

  test("a call that never ends is waited for until the deadline", async () => {
    await server.stop();
    await start("--drain-deadline", "200ms");
    await isTaken(beginCall());
    expect(await server.stop()).toBe(0);
    expect(await server.logs("the drain deadline is over")).toBe(true);
  });

  test("a second signal ends it at once", async () => {
    await isTaken(beginCall());
    const ended = server.stop();
    expect(await server.logs("stopping")).toBe(true);
    await server.stop();
    expect(await ended).toBe(1);
  });
});
