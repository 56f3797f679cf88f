import { expect, test } from "@jest/globals";
import { chooseView } from "./choose-view.ts";
import type { Outcome } from "./outcome.ts";

const end: Outcome = {
  cloud: "aws",
  claim: { kind: "DatabaseInstanceClaim", namespace: "checkout", name: "checkout-db" },
  isReady: true,
  rounds: 1,
  status: "Available",
  resources: 0,
  endpoint: undefined,
  port: undefined,
  fqdn: undefined,
  namespaceName: undefined,
  secret: undefined,
  conditions: [],
  calls: 1,
  milliseconds: { median: 1, max: 1 },
};

const cursor = "\u001B[?25h";

/** What is written of a game that ends at once. */
async function shown(options: object, isTTY: boolean, environment: Record<string, string> = {}): Promise<string> {
  let written = "";
  const view = await chooseView({ pace: 0, ...options }, { isTTY, write: (text) => (written += text) }, environment);
  view.end(end);
  view.close();
  return written;
}

test("a person at a terminal gets a tree", async () => {
  for (const environment of [{}, { CI: "false" }, { TERM: "xterm" }])
    expect(await shown({}, true, environment)).toContain(cursor);
});

test.each([
  ["a pipe", {}, false, {}],
  ["CI", {}, true, { CI: "true" }],
  ["a terminal that cannot move its cursor", {}, true, { TERM: "dumb" }],
  ["whoever wants it so", { plain: true }, true, {}],
])("%s gets plain lines", async (_, options, isTTY, environment) => {
  const text = await shown(options, isTTY, environment);
  expect(text).toMatch(/^Conditions\n/);
  expect(text).not.toContain(cursor);
});

test("a program gets JSON, on a terminal too", async () => {
  expect(JSON.parse(await shown({ json: true }, true))).toMatchObject({ event: "end" });
});
