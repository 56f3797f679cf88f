import { expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clouds } from "../../functions/clouds/cloud.ts";
import { handle } from "../../functions/runner/handle.ts";
import { serving } from "../../test/serving.ts";
import { examplePassword } from "../simulation/example-password.ts";
import { jsonView } from "./json-view.ts";
import { plainView } from "./plain-view.ts";
import { all, playClaims, type PlayOptions } from "./play.ts";

const claim = "golden-path/examples/claim-database.yaml";

/** A server in this process, with the example password. */
const start = () => serving((request) => handle(request, examplePassword, () => undefined));

async function played(view: typeof jsonView, options: Partial<PlayOptions> = {}, path = claim) {
  const texts: string[] = [];
  const isReady = await playClaims(
    path,
    { cloud: "aws", rounds: 20, ...options },
    view((text) => texts.push(text)),
    start,
  );
  return { isReady, texts };
}

const events = (texts: readonly string[]): unknown[] => texts.map((text) => JSON.parse(text));

test("in JSON a round is an event with its resources, and the end one with all that a claim has", async () => {
  const { isReady, texts } = await played(jsonView);
  const told = events(texts);
  expect(isReady).toBe(true);
  expect(told[0]).toEqual({
    event: "round",
    cloud: "aws",
    claim: { kind: "DatabaseInstanceClaim", namespace: "checkout", name: "checkout-db" },
    number: 1,
    milliseconds: expect.any(Number),
    status: "Provisioning",
    resources: expect.arrayContaining([
      { key: "connection", kind: "Secret", state: "later", waitsFor: "the address of the instance" },
      { key: "credentials", kind: "Secret", state: "created" },
      { key: "security-group", kind: "SecurityGroup", state: "created", waitsFor: "the provider" },
    ]),
  });
  expect(told.at(-1)).toEqual({
    event: "end",
    cloud: "aws",
    claim: { kind: "DatabaseInstanceClaim", namespace: "checkout", name: "checkout-db" },
    ready: true,
    rounds: told.length - 1,
    status: "Available",
    endpoint: "checkout-checkout-db-50c1e460.abc123.eu-west-1.rds.amazonaws.com",
    port: 5432,
    secret: { name: "checkout-db-db-connection", keys: ["database", "endpoint", "password", "port", "username"] },
    conditions: expect.arrayContaining([
      { type: "Provisioned", status: "True", reason: "Ready", message: "all 7 resources are ready" },
    ]),
    calls: told.length - 1,
    milliseconds: { median: expect.any(Number), max: expect.any(Number) },
  });
});

test("all clouds are played one after the other, each with its own settings", async () => {
  const { isReady, texts } = await played(jsonView, { cloud: all });
  const ends = events(texts).filter((event) => Object(event).event === "end");
  expect(isReady).toBe(true);
  expect(ends).toEqual(clouds.map((cloud) => expect.objectContaining({ cloud, ready: true })));
});

test("a summary with a line for each cloud comes last", async () => {
  const { texts } = await played(plainView, { cloud: all });
  const [title, head, ...lines] = texts.at(-1)?.split("\n") ?? [];
  expect([title, head]).toEqual([
    "Summary",
    "  cloud  claim                     status        rounds  resources  calls  median ms  Secret",
  ]);
  const first = /^ {2}(\w+) +DatabaseInstanceClaim +Available +\d+ +\d+ +\d+ +\d+\.\d +checkout-db-db-connection$/;
  expect(lines.flatMap((line) => first.exec(line)?.[1] ?? [])).toEqual([...clouds]);
  expect(lines).toContain("         Endpoint checkout-checkout-db-50c1e460.abc123.eu-west-1.rds.amazonaws.com:5432");
});

test("the claims of a service are played one after the other, and summed up", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idp-"));
  const path = join(folder, "service.yaml");
  const queue = "golden-path/examples/claim-queue.yaml";
  writeFileSync(path, [claim, queue].map((one) => readFileSync(one, "utf8")).join("---\n"));
  const { isReady, texts } = await played(jsonView, {}, path);
  const plain = await played(plainView, {}, path);
  rmSync(folder, { recursive: true });
  expect(isReady).toBe(true);
  expect(events(texts).filter((event) => Object(event).event === "end")).toEqual([
    expect.objectContaining({ claim: expect.objectContaining({ kind: "DatabaseInstanceClaim" }), ready: true }),
    expect.objectContaining({ claim: expect.objectContaining({ kind: "MessageQueueClaim" }), ready: true }),
  ]);
  expect(plain.texts.at(-1)).toMatch(
    /aws +DatabaseInstanceClaim +Available.*\n.*\n +aws +MessageQueueClaim +Available/,
  );
});

test("no value of a Secret is shown, however it is shown", async () => {
  for (const view of [jsonView, plainView]) {
    const { texts } = await played(view, { cloud: all });
    for (const value of ["Example0NotASecret", "RXhhbXBsZTBOb3RBU2VjcmV0"])
      expect(texts.join("\n")).not.toContain(value);
  }
});

test("one cloud on which it does not become ready is enough to fail", async () => {
  expect(await played(jsonView, { cloud: all, rounds: 2 })).toMatchObject({ isReady: false });
});

test("a refusal ends the game and is told with its reason", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idp-"));
  const path = join(folder, "claim.yaml");
  writeFileSync(path, readFileSync(claim, "utf8").replace("size: small", "size: huge"));
  const { isReady, texts } = await played(jsonView, {}, path);
  rmSync(folder, { recursive: true });
  expect(isReady).toBe(false);
  expect(events(texts)).toEqual([
    expect.objectContaining({
      event: "round",
      status: "Refused",
      resources: [],
      error: expect.stringContaining("huge"),
    }),
    expect.objectContaining({ event: "end", ready: false, rounds: 1, status: "Refused" }),
  ]);
});
