import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { compressionAlgorithms, status, type Client } from "@grpc/grpc-js";
import { RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { requestBytes } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";
import { call, grpcClient } from "./grpc-client.ts";
import { startServer, type Running } from "./server.ts";
import { begin, end, framed, isTaken, path, session } from "./wire-call.ts";

const good = requestBytes({ claim: exampleClaim(), platform: examplePlatform() });

let server: Running;
let client: ReturnType<typeof session>;

beforeAll(async () => {
  server = await startServer(["--insecure", "--max-message-bytes", "2000000"]);
  client = session(server.address);
});
afterAll(async () => {
  client.destroy();
  await server.stop();
});

const isAnswered = async () => (await end(begin(client), framed(good))).response?.results.length === 0;

const ask = async (caller: Client) => RunFunctionResponse.decode(await call(caller, good));

test("a compressed call is answered", async () => {
  const caller = grpcClient(server.address, {
    "grpc.default_compression_algorithm": compressionAlgorithms.gzip,
  });
  expect((await ask(caller)).results).toEqual([]);
  caller.close();
  const gzip = { "grpc-encoding": "gzip" };
  expect((await end(begin(client, gzip), framed(gzipSync(good), true))).response?.results).toEqual([]);
});

describe("ends with a status and leaves the server as it was:", () => {
  const gzip = { "grpc-encoding": "gzip" };
  test.each([
    ["an unknown method", { ":path": `${path}s` }, framed(good), status.UNIMPLEMENTED],
    ["an unknown service", { ":path": "/grpc.testing.TestService/EmptyCall" }, framed(good), status.UNIMPLEMENTED],
    [
      "reflection",
      { ":path": "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo" },
      framed(good),
      status.UNIMPLEMENTED,
    ],
    ["an unknown encoding", { "grpc-encoding": "br" }, framed(good, true), status.UNIMPLEMENTED],
    ["what is no gzip", gzip, framed(Buffer.from("no gzip"), true), status.INTERNAL],
    // 64 MiB of zeros in 64 KiB: it must end while it is unpacked, not after.
    ["a gzip bomb", gzip, framed(gzipSync(Buffer.alloc(64 << 20)), true), status.RESOURCE_EXHAUSTED],
    ["a length of four gigabytes", {}, Buffer.from([0, 255, 255, 255, 255]), status.RESOURCE_EXHAUSTED],
  ])("%s", async (_, headers, message, wanted) => {
    expect((await end(begin(client, headers), message)).status).toBe(wanted);
    expect(await isAnswered()).toBe(true);
  });
});

test("64 calls at once on one connection are answered", async () => {
  const calls = Array.from({ length: 64 }, () => begin(client));
  for (const one of calls) await isTaken(one);
  const answers = await Promise.all(calls.map((one) => end(one, framed(good))));
  expect(answers.map((one) => one.response?.results)).toEqual(calls.map(() => []));
});

test("a caller that goes away in the middle of a call leaves the server as it was", async () => {
  const half = begin(client);
  half.write(framed(good).subarray(0, 100));
  await isTaken(half);
  half.close();
  const gone = session(server.address);
  const other = begin(gone);
  await isTaken(other);
  gone.destroy();
  expect(await isAnswered()).toBe(true);
});

test("a caller that does not read its answers harms no other one", async () => {
  // With a window of no bytes the server may send heads but no message.
  const deaf = session(server.address, { settings: { initialWindowSize: 0 } });
  const calls = Array.from({ length: 64 }, () => begin(deaf));
  for (const one of calls) one.end(framed(good));
  await Promise.all(calls.map((one) => once(one, "response")));
  expect(await isAnswered()).toBe(true);
  deaf.destroy();
  expect(await isAnswered()).toBe(true);
});

test("an old connection is told to go away, and no call is lost over it", async () => {
  const own = await startServer(["--insecure", "--max-connection-age", "1s", "--connection-grace", "1s"]);
  const told = session(own.address);
  const goaway = once(told, "goaway");
  const caller = grpcClient(own.address);
  const until = Date.now() + 3000;
  while (Date.now() < until) expect((await ask(caller)).results).toEqual([]);
  expect(await goaway).toBeDefined();
  caller.close();
  told.destroy();
  await own.stop();
});
