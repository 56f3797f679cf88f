import { setTimeout as sleep } from "node:timers/promises";
import { status, type Client, type ServiceError } from "@grpc/grpc-js";
import { RunFunctionResponse, Severity } from "@crossplane-org/function-sdk-typescript";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { requestBytes } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";
import { call as callOf, grpcClient } from "./grpc-client.ts";
import { startServer, type Running } from "./server.ts";

let server: Running;
let client: Client;

beforeAll(async () => {
  server = await startServer(["--insecure", "--max-message-bytes", "2000000"]);
  client = grpcClient(server.address);
});
afterAll(async () => {
  client.close();
  await server.stop();
});

const call = (bytes: Uint8Array, caller = client) => callOf(caller, bytes);

const good = { claim: exampleClaim(), platform: examplePlatform() };

/** A list of lists, that deep; the SDK's encoder does not mind. */
const nest = (levels: number): unknown => (levels === 0 ? "end" : { deeper: nest(levels - 1) });

const platformWith = (data: object) => ({ ...examplePlatform(), data });

describe("bad input gets a Fatal answer with a clear sentence, and the server goes on", () => {
  test.each<[string, () => Uint8Array, string, string]>([
    ["an empty message", () => new Uint8Array(), "InternalError", "observed.composite must be a claim"],
    ["garbage", () => Buffer.from("GET / HTTP/1.1"), "InternalError", "must be a RunFunctionRequest"],
    ["a message cut short", () => requestBytes(good).slice(0, -5), "InternalError", "must be a RunFunctionRequest"],
    [
      "no settings",
      () => requestBytes({ ...good, platform: null }),
      "PlatformSettingsInvalid",
      "EnvironmentConfig platform-aws must hold",
    ],
    [
      "settings without data",
      () => requestBytes({ ...good, platform: {} }),
      "PlatformSettingsInvalid",
      "data must be a set of fields: received nothing",
    ],
    [
      "settings of wrong types",
      () => requestBytes({ ...good, platform: platformWith({ installation: 7 }) }),
      "PlatformSettingsInvalid",
      "data.installation must be a text: received 7",
    ],
    [
      "settings with a typing error",
      () => requestBytes({ ...good, platform: platformWith({ installation: "idp", regoins: {} }) }),
      "PlatformSettingsInvalid",
      'data has no field "regoins"',
    ],
    [
      "settings without the region",
      () => requestBytes({ ...good, platform: platformWith({ installation: "idp" }) }),
      "PlatformSettingsInvalid",
      "data.regions.eu-west-1.vpcId must be a VPC id: received nothing",
    ],
    [
      "an unknown cloud",
      () => requestBytes({ ...good, cloud: "ibm" }),
      "PlatformSettingsInvalid",
      'input.cloud must be one of aws, gcp, azure: received "ibm"',
    ],
    [
      "an unknown kind",
      () => requestBytes({ ...good, claim: { ...exampleClaim(), kind: "toString" } }),
      "PlatformSettingsInvalid",
      'received "toString"',
    ],
    [
      "a claim of wrong types",
      () => requestBytes({ ...good, claim: exampleClaim({ highAvailability: "yes" }) }),
      "InvalidValue",
      'spec.highAvailability must be true or false: received "yes"',
    ],
    [
      "a spec that is a text",
      () => requestBytes({ ...good, claim: { ...exampleClaim(), spec: "small" } }),
      "InvalidValue",
      "spec.team must be a text: received nothing",
    ],
    [
      "NaN",
      () => requestBytes({ ...good, claim: exampleClaim({ backupRetentionDays: Number.NaN }) }),
      "InvalidValue",
      "observed.composite.spec.backupRetentionDays must be a finite number: received NaN",
    ],
    [
      "a Struct 200 deep",
      () => requestBytes({ ...good, claim: exampleClaim({ size: nest(200) }) }),
      "InvalidValue",
      "nests deeper than 50 levels",
    ],
    [
      "a template",
      () => requestBytes({ ...good, claim: exampleClaim({ team: "${file(/etc/passwd)}" }) }),
      "InvalidValue",
      "spec.team must not hold a template",
    ],
  ])("%s", async (_, bytes, reason, sentence) => {
    const started = performance.now();
    const response = RunFunctionResponse.decode(await call(bytes()));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(response.results).toEqual([
      expect.objectContaining({
        severity: Severity.SEVERITY_FATAL,
        reason,
        message: expect.stringContaining(sentence),
      }),
    ]);
    expect(response.conditions.map(({ type }) => type)).toEqual(["Accepted", "Honoured", "Provisioned"]);
    expect(response.desired?.resources ?? {}).toEqual({});
    expect(RunFunctionResponse.decode(await call(requestBytes(good))).results).toEqual([]);
  });
});

test("a message over the limit is RESOURCE_EXHAUSTED, and the log says so", async () => {
  const error = await call(Buffer.alloc(2_000_001)).catch((reason: ServiceError) => reason);
  expect(error).toMatchObject({ code: status.RESOURCE_EXHAUSTED });
  await sleep(100);
  expect(server.log.some((line) => line.includes("its message is larger than 2000000 bytes"))).toBe(true);
  expect(RunFunctionResponse.decode(await call(requestBytes(good))).results).toEqual([]);
});

test("a message just below the limit is answered", async () => {
  const padding = "x".repeat(1_990_000);
  const response = RunFunctionResponse.decode(await call(requestBytes({ ...good, context: { padding } })));
  expect(response.results).toEqual([]);
  expect(response.context).toEqual({ padding });
});

test("a refusal leaves one line in the log, with the claim and without its values", async () => {
  await call(requestBytes({ ...good, claim: exampleClaim({ size: "huge" }) }));
  await sleep(100);
  const entry: unknown = JSON.parse(server.log.findLast((line) => line.includes("huge")) ?? "{}");
  expect(entry).toMatchObject({
    level: "warn",
    kind: "DatabaseInstanceClaim",
    namespace: "checkout",
    claim: "checkout-db",
    reason: "InvalidValue",
  });
});

describe("the server does not start on a mistake", () => {
  test.each([
    [[], "--tls-certs-dir must name a folder with tls.key, tls.crt and ca.crt: received nothing"],
    [["--insecure", "--tls-certs-dir", "x"], "exclude each other: give one of them"],
    [["--tls-certs-dir", "nowhere"], "nowhere/tls.key must be a file that can be read: received ENOENT"],
    [
      ["--insecure", "--max-message-bytes", "lots"],
      '--max-message-bytes must be a whole number from 1 to 1073741824: received "lots"',
    ],
    [["--insecure", "--log-level", "loud"], '--log-level must be one of debug, info, warn, error: received "loud"'],
    [["--insecure", "--adress", "x"], "Unknown option '--adress'"],
  ])("%j", async (flags, sentence) => {
    await expect(startServer(flags)).rejects.toThrow(sentence);
  });
});

test("asked to end, the server answers the calls it has and ends well", async () => {
  const own = await startServer();
  const caller = grpcClient(own.address);
  const answers = Array.from({ length: 20 }, () => call(requestBytes(good), caller));
  await answers[0];
  expect(await own.stop()).toBe(0);
  for (const answer of await Promise.all(answers)) expect(RunFunctionResponse.decode(answer).results).toEqual([]);
  caller.close();
});
