import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { requestBytes } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";
import { startServer, type Running } from "./server.ts";
import { begin, end, framed, isTaken, session } from "./wire-call.ts";

const open = ["--insecure", "--http-address", "127.0.0.1:0"];

let server: Running;
let http: string;
let clients: { destroy(): void }[] = [];

async function start(...flags: readonly string[]): Promise<void> {
  server = await startServer([...open, ...flags]);
  const entry: unknown = JSON.parse(server.log.find((line) => line.includes('"http"')) ?? "");
  http = (entry as { http: string }).http;
}

beforeEach(() => start());
afterEach(async () => {
  for (const client of clients) client.destroy();
  clients = [];
  await server.stop();
});

async function get(path: string, method = "GET") {
  const response = await fetch(`http://${http}${path}`, { method });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

const good = requestBytes({ claim: exampleClaim(), platform: examplePlatform() });
const refused = requestBytes({
  claim: { ...exampleClaim(), spec: { team: "checkout", size: "huge" } },
  platform: examplePlatform(),
});
const strange = requestBytes({ claim: { ...exampleClaim(), kind: "PortalClaim" }, platform: examplePlatform() });

/** A call on a connection of its own that has not said anything yet. */
function beginCall(): ReturnType<typeof begin> {
  const client = session(server.address);
  clients.push(client);
  return begin(client);
}

const call = (bytes: Uint8Array) => end(beginCall(), framed(bytes));

/** The value of a sample of /metrics. */
async function sample(name: string): Promise<number | undefined> {
  const { body } = await get("/metrics");
  const line = body.split("\n").find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

describe("probes", () => {
  test("are answered", async () => {
    expect(await get("/livez")).toMatchObject({ status: 200, body: "ok\n" });
    expect(await get("/readyz")).toMatchObject({ status: 200, body: "ok\n" });
    expect(await get("/readyz?verbose")).toMatchObject({
      status: 200,
      body: "[+]serving ok\n[+]certificates ok\nok\n",
    });
  });

  test.each([
    ["/", "GET", 404],
    ["//", "GET", 404],
    ["/constructor", "GET", 404],
    ["/metrics", "POST", 405],
  ])("%s by %s is refused, and the server goes on", async (path, method, status) => {
    expect(await get(path, method)).toMatchObject({ status });
    expect(await get("/livez")).toMatchObject({ status: 200 });
  });
});

describe("metrics", () => {
  test("count calls by kind, cloud and outcome, and refusals by reason", async () => {
    await call(good);
    await call(refused);
    await call(refused);
    const database = 'kind="DatabaseInstanceClaim",cloud="aws"';
    expect(await sample(`idp_calls_total{${database},outcome="answered"}`)).toBe(1);
    expect(await sample(`idp_calls_total{${database},outcome="refused"}`)).toBe(2);
    expect(await sample(`idp_refusals_total{${database},reason="InvalidValue"}`)).toBe(2);
    expect(await sample(`idp_call_duration_seconds_count{${database}}`)).toBe(3);
    expect(await sample(`idp_plan_resources_count{${database}}`)).toBe(1);
    expect(await sample('idp_message_bytes_sum{message="request"}')).toBe(good.length + 2 * refused.length);
    expect((await get("/metrics")).body).not.toContain("idp_certificate");
    expect((await get("/metrics")).type).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  test("have no label that a caller can make up", async () => {
    await call(strange);
    await call(Buffer.from("garbage"));
    const { body } = await get("/metrics");
    expect(body).not.toContain("PortalClaim");
    expect(await sample('idp_calls_total{kind="other",cloud="aws",outcome="refused"}')).toBe(1);
  });
});

describe("at the end", () => {
  test("a call in flight is answered, and the server says that it is not ready", async () => {
    const late = beginCall();
    await isTaken(late);
    const ended = server.stop();
    expect(await server.logs("stopping: calls in flight are answered first")).toBe(true);
    expect(await get("/readyz")).toMatchObject({
      status: 503,
      body: "[-]serving: the server is stopping\n[+]certificates ok\nnot ready\n",
    });
    expect(await get("/livez")).toMatchObject({ status: 200 });
    expect((await end(late, framed(good))).response?.results).toEqual([]);
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

test("what cannot be survived ends it with a line that says why", async () => {
  const late = "data:text/javascript,setTimeout(() => { throw new Error('out of the blue') }, 300)";
  const flags = ["--insecure", "--address", "127.0.0.1:0", "--http-address", "off"];
  const child = spawn(process.execPath, ["--import", late, "dist/main.js", ...flags]);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect(code).toBe(1);
  expect(JSON.parse(output.trim().split("\n").at(-1) ?? "")).toMatchObject({
    level: "fatal",
    msg: "cannot go on",
    err: { message: "out of the blue" },
  });
});
