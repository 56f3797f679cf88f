import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect as connectPlain } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type ConnectionOptions } from "node:tls";
import { credentials, type Client } from "@grpc/grpc-js";
import { RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { requestBytes } from "./ask.ts";
import { clientAuth, issue, rsa, serverAuth, type Issued } from "./certificates.ts";
import { exampleClaim, examplePlatform } from "./example.ts";
import { call, grpcClient } from "./grpc-client.ts";
import { startServer, type Running } from "./server.ts";

const day = 24 * 60 * 60 * 1000;
const at = (days: number) => new Date(Date.now() + days * day);

const folder = mkdtempSync(join(tmpdir(), "door-"));
let authority: Issued;
let own: Issued;
let crossplane: Issued;
let server: Running;
let stop: () => Promise<unknown> = () => Promise.resolve();

/** Writes a set of files as Kubernetes does: into a folder of its own, to which `..data` then points. */
let sets = 0;
function mount(files: Readonly<Record<string, string>>): void {
  const name = `..set-${++sets}`;
  mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  symlinkSync(name, join(folder, "..next"));
  renameSync(join(folder, "..next"), join(folder, "..data"));
}
const files = () => ({ "tls.key": own.key, "tls.crt": own.cert, "ca.crt": authority.cert });

beforeAll(async () => {
  authority = await issue({ isAuthority: true, algorithm: rsa });
  own = await issue({ issuer: authority, usage: serverAuth, algorithm: rsa });
  crossplane = await issue({ issuer: authority, usage: clientAuth, algorithm: rsa });
  mount(files());
  for (const file of Object.keys(files())) symlinkSync(join("..data", file), join(folder, file));
  await restart();
}, 30_000);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

async function restart(): Promise<void> {
  await stop();
  server = await startServer(["--tls-certs-dir", folder]);
  stop = () => server.stop();
}

const clientOf = ({ key, cert }: Issued): Client =>
  grpcClient(
    server.address.replace("127.0.0.1", "localhost"),
    // Each client has a connection of its own.
    { "grpc.use_local_subchannel_pool": 1 },
    // OpenSSL would take our certificate for a self-signed one, just as it does Crossplane's; Go does not.
    credentials.createSsl(null, Buffer.from(key), Buffer.from(cert), { rejectUnauthorized: false }),
  );

const good = requestBytes({ claim: exampleClaim(), platform: examplePlatform() });
const ask = async (client: Client) => RunFunctionResponse.decode(await call(client, good));

async function isAnswered(issued: Issued): Promise<boolean> {
  const client = clientOf(issued);
  try {
    return (await ask(client)).results.length === 0;
  } finally {
    client.close();
  }
}

const port = () => Number(server.address.split(":").at(-1));

/** Knocks with TLS and answers whether the server said anything over HTTP/2 before it hung up. */
const isHeard = (options: ConnectionOptions) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({
      port: port(),
      host: "127.0.0.1",
      ALPNProtocols: ["h2"],
      rejectUnauthorized: false,
      ...options,
    });
    let isHeardNow = false;
    socket.once("data", () => {
      isHeardNow = true;
      socket.destroy();
    });
    socket.once("secureConnect", () => socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0", "latin1"));
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(isHeardNow));
  });

test("Crossplane gets in: its authority, its certificate and ours have one subject", async () => {
  expect(await isAnswered(crossplane)).toBe(true);
  expect(await isHeard({ key: crossplane.key, cert: crossplane.cert })).toBe(true);
});

describe("refused, with a line in the log, while Crossplane is answered:", () => {
  // A reason is said once a minute, so each case has a server that has not said it yet.
  beforeEach(restart);

  const cases: readonly (readonly [string, string, () => Promise<ConnectionOptions>])[] = [
    ["no certificate", "it showed no certificate", async () => ({})],
    [
      "a self-signed certificate with Crossplane's subject",
      "its certificate was not issued by the authority in ca.crt",
      () => issue({ usage: clientAuth }),
    ],
    [
      "a certificate of another authority with the same subject",
      "its certificate was not issued by the authority in ca.crt",
      async () => issue({ issuer: await issue({ isAuthority: true }), usage: clientAuth }),
    ],
    [
      "an expired certificate",
      "its certificate expired at",
      () => issue({ issuer: authority, usage: clientAuth, from: at(-2), to: at(-1) }),
    ],
    [
      "a certificate that is not valid yet",
      "its certificate is not valid before",
      () => issue({ issuer: authority, usage: clientAuth, from: at(1), to: at(2) }),
    ],
    [
      "a certificate for servers",
      "its certificate is not one of a client",
      () => issue({ issuer: authority, usage: serverAuth }),
    ],
    ["a certificate for nothing", "its certificate is not one of a client", () => issue({ issuer: authority })],
    [
      "a certificate that a client issued as if it were an authority",
      "its certificate was not issued by the authority in ca.crt",
      () => issue({ issuer: crossplane, usage: clientAuth }),
    ],
    [
      "an authority under ours",
      "its certificate is that of an authority",
      () => issue({ issuer: authority, isAuthority: true, usage: clientAuth }),
    ],
    [
      "TLS 1.1",
      "its TLS is older than 1.2",
      async () => ({ maxVersion: "TLSv1.1", minVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
    ],
    ["TLS without HTTP/2", "it does not speak HTTP/2", async () => ({ ...crossplane, ALPNProtocols: ["http/1.1"] })],
  ];

  test.each(cases)("%s", async (_, sentence, options) => {
    const { key, cert, ...rest } = { key: undefined, cert: undefined, ...(await options()) };
    expect(await isHeard({ ...rest, ...(key !== undefined && { key }), ...(cert !== undefined && { cert }) })).toBe(
      false,
    );
    expect(await server.logs(`refused a connection: ${sentence}`)).toBe(true);
    expect(await isAnswered(crossplane)).toBe(true);
  });

  test.each([
    ["plain HTTP", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "it spoke plain HTTP"],
    ["plain HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "it did not speak TLS"],
    ["noise", "\0".repeat(64), "it did not speak TLS"],
  ])("%s", async (_, text, sentence) => {
    const socket = connectPlain(port(), "127.0.0.1").on("error", () => undefined);
    socket.write(text, "latin1");
    await new Promise((resolve) => socket.once("close", resolve));
    expect(await server.logs(`refused a connection: ${sentence}`)).toBe(true);
    expect(await isAnswered(crossplane)).toBe(true);
  });
});

test("a reason is said once, however often somebody knocks", async () => {
  await restart();
  for (let times = 0; times < 20; times++) await isHeard({});
  await isAnswered(crossplane);
  expect(server.log.filter((line) => line.includes("it showed no certificate"))).toHaveLength(1);
});

test("of those who connect and say nothing, the oldest give way, and Crossplane is answered", async () => {
  await restart();
  const silent = Array.from({ length: 400 }, () => connectPlain(port(), "127.0.0.1").on("error", () => undefined));
  const gone = () => silent.filter(({ destroyed }) => destroyed).length;
  expect(await isAnswered(crossplane)).toBe(true);
  for (let tries = 0; tries < 50 && gone() < 400 - 256; tries++) await sleep(20);
  expect(gone()).toBeGreaterThanOrEqual(400 - 256);
  for (const socket of silent) socket.destroy();
});

test("the server ends in good order while Crossplane is in", async () => {
  await restart();
  const inside = clientOf(crossplane);
  await ask(inside);
  expect(await server.stop()).toBe(0);
  await expect(ask(inside)).rejects.toThrow("UNAVAILABLE");
  inside.close();
  await restart();
});

describe("when the files change", () => {
  const shown = () =>
    new Promise<string | undefined>((resolve, reject) => {
      const socket = connect({ port: port(), host: "127.0.0.1", ALPNProtocols: ["h2"], rejectUnauthorized: false });
      socket.once("secureConnect", () => {
        resolve(socket.getPeerX509Certificate()?.fingerprint256);
        socket.destroy();
      });
      socket.once("error", reject);
    });

  test("new connections stand on the new ones, and a client that is in stays in", async () => {
    await restart();
    const inside = clientOf(crossplane);
    await ask(inside);
    const [before, other] = [await shown(), await issue({ isAuthority: true })];
    const [next, former] = [await issue({ issuer: other, usage: serverAuth }), own];
    mount({ "tls.key": next.key, "tls.crt": next.cert, "ca.crt": other.cert });
    expect(await server.logs("new certificates are in use for new connections")).toBe(true);
    expect(await shown()).not.toBe(before);
    expect(await isAnswered(await issue({ issuer: other, usage: clientAuth }))).toBe(true);
    await expect(isAnswered(crossplane)).rejects.toThrow("UNAVAILABLE");
    expect((await ask(inside)).results).toEqual([]);
    inside.close();
    own = former;
    mount(files());
  });

  test.each([
    ["cut short", () => ({ ...files(), "tls.crt": own.cert.slice(0, 300) }), "tls.crt must hold a certificate in PEM"],
    ["gone", () => ({ "tls.key": own.key, "tls.crt": own.cert }), "ca.crt must be a file that can be read"],
    [
      "of two pairs",
      async () => ({ ...files(), "tls.key": (await issue({})).key }),
      "tls.key must be the key of tls.crt: received another one",
    ],
  ])("files that are %s change nothing, and the log says so once", async (_, broken, sentence) => {
    await restart();
    const before = await shown();
    mount(await broken());
    expect(await server.logs(sentence)).toBe(true);
    expect(await shown()).toBe(before);
    expect(await isAnswered(crossplane)).toBe(true);
    expect(server.log.filter((line) => line.includes(sentence))).toHaveLength(1);
    mount(files());
  });

  test("metrics and readiness tell when the certificates end, and that newer ones are broken", async () => {
    await stop();
    server = await startServer(["--tls-certs-dir", folder, "--http-address", "127.0.0.1:0"]);
    const { http }: { http: string } = JSON.parse(server.log[0] ?? "");
    const text = async (path: string) => (await fetch(`http://${http}${path}`)).text();
    const end = new X509Certificate(own.cert).validToDate.getTime() / 1000;
    expect(await text("/metrics")).toContain("\nidp_certificate_reload_failed 0\n");
    const [, expiry] = /\nidp_certificate_expiry_timestamp_seconds (\S+)\n/.exec(await text("/metrics")) ?? [];
    expect(Math.abs(Number(expiry) - end)).toBeLessThan(60);
    mount({ ...files(), "ca.crt": "" });
    expect(await server.logs("ca.crt must hold a certificate in PEM")).toBe(true);
    expect(await text("/metrics")).toContain("\nidp_certificate_reload_failed 1\n");
    expect(await text("/readyz?verbose")).toMatch(/^\[\+\]serving ok\n\[-\]certificates: .*ca\.crt must hold.*\nok\n$/);
    mount(files());
  });
});
