import { pino } from "pino";
import { expect, test } from "@jest/globals";
import type { Answer } from "./answer.ts";
import { outcomeLog } from "./outcomes.ts";

const refused = (message: string): Answer => ({
  conditions: [{ type: "Provisioned", isTrue: false, reason: "Refused", message: "you: correct the claim" }],
  results: [{ severity: "fatal", reason: "InvalidValue", message }],
  ttlSeconds: 60,
});

const provisioned = (reason: string, message = reason): Answer => ({
  desired: { composite: {}, isReady: reason === "Ready", resources: {} },
  conditions: [{ type: "Provisioned", isTrue: reason === "Ready", reason, message }],
  results: [],
  ttlSeconds: 60,
});

/** The lines of a log that hears of these calls. */
function lines(calls: readonly { claim?: string; answer: Answer; error?: unknown }[], level = "info") {
  const written: string[] = [];
  const log = pino({ level, base: null, timestamp: false }, { write: (line: string) => void written.push(line) });
  const hear = outcomeLog(log);
  for (const { claim = "web", ...call } of calls)
    hear({ tag: "t", kind: "Claim", namespace: "shop", claim, ...call }, 1.26);
  return written.map((line): unknown => JSON.parse(line));
}

const texts = (...answers: readonly Answer[]) =>
  lines(answers.map((answer) => ({ answer }))).map((line) => (line as { msg: string }).msg);

test("a claim on its way leaves a line for each step", () => {
  const calls = [provisioned("Waiting"), provisioned("Waiting"), provisioned("Ready"), provisioned("Ready")];
  expect(lines(calls.map((answer) => ({ answer })))).toEqual([
    {
      level: 30,
      tag: "t",
      kind: "Claim",
      namespace: "shop",
      claim: "web",
      reason: "Waiting",
      ttl: 60,
      ms: 1.3,
      msg: "Waiting",
    },
    expect.objectContaining({ reason: "Ready", before: "Waiting" }),
  ]);
});

test("a claim that is ready when the server starts is no news, and what comes after it is", () => {
  expect(texts(provisioned("Ready"), provisioned("Ready"))).toEqual([]);
  expect(texts(provisioned("Ready"), provisioned("ProviderError", "quota"))).toEqual(["quota"]);
});

test("a refusal is said once, and again when it is another one or comes back", () => {
  expect(texts(refused("size"), refused("size"), refused("team"), provisioned("Ready"), refused("team"))).toEqual([
    "size",
    "team",
    "Ready",
    "team",
  ]);
});

test("a mistake of ours is said once, with where it was", () => {
  const call = { answer: refused("bug"), error: new Error("no such field") };
  expect(lines([call, call])).toEqual([
    expect.objectContaining({
      level: 50,
      msg: "internal error",
      err: expect.objectContaining({ stack: expect.any(String) }),
    }),
  ]);
});

test("each claim has its own news", () => {
  const answer = provisioned("Waiting");
  expect(lines([{ answer }, { claim: "api", answer }, { answer }])).toHaveLength(2);
});

test("level debug has a line for every call", () => {
  expect(lines([{ answer: provisioned("Ready") }, { answer: provisioned("Ready") }], "debug")).toHaveLength(2);
});

test("only so many claims are remembered", () => {
  const answer = provisioned("Waiting");
  const many = Array.from({ length: 10_001 }, (_, at) => ({ claim: `claim-${at}`, answer }));
  expect(lines([...many, { claim: "claim-10000", answer }, { claim: "claim-0", answer }])).toHaveLength(10_002);
});
