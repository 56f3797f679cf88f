import { expect, test } from "@jest/globals";
import { submit } from "../simulation/claim.ts";
import { playAll, type Game } from "../simulation/play.ts";
import { localCall } from "./local-call.ts";
import { outcome } from "./outcome.ts";
import { rows } from "./row.ts";
import { setting } from "./setting.ts";
import { ending, opening, told } from "./story.ts";

const set = setting("golden-path/examples/claim-database.yaml", { cloud: "aws" });
const keys = set.kind.keys.aws;

const rounds = (game: Partial<Game> = {}) =>
  playAll(set.claim, {
    call: localCall,
    composition: set.composition,
    platform: [set.platform],
    maxRounds: 20,
    ...game,
  });

async function story(game: Partial<Game> = {}): Promise<readonly string[]> {
  const all = await rounds(game);
  const last = all.at(-1);
  if (last === undefined) throw new Error("a game must have a round");
  return [
    ...all.map((round, index) => told(round, rows(round, all[index - 1], keys), keys)),
    ending(outcome("aws", last, [1, 2, 6, 3])),
  ];
}

test("the first line says what is real and what is not", () => {
  expect(opening({ ...set, cloud: "aws", address: "127.0.0.1:1" }).split("\n")[0]).toBe(
    "The cloud is a simulation: nothing is created. The function server is real, over gRPC on 127.0.0.1:1.",
  );
});

test("a round has an aligned line for each resource", async () => {
  const [first = ""] = await story();
  expect(first.replace(/\([0-9.]+ ms\)/, "(time)")).toBe(`Round 1: Provisioning, 0 of 7 ready (time)
  connection        Secret                    later     after the address of the instance
  credentials       Secret                    created
  ingress-64b0458c  SecurityGroupIngressRule  waiting   for its reference SecurityGroupID
  instance          Instance                  later     after its Secret credentials
  parameter-group   ParameterGroup            created
  security-group    SecurityGroup             created
  subnet-group      SubnetGroup               created
`);
});

test("the end has the conditions, the endpoint, the keys of the Secret, the verdict and the times", async () => {
  expect((await story()).at(-1)).toBe(`Conditions
  Responsive   True     WatchCircuitClosed
  Accepted     True     Valid               the claim is valid
  Honoured     True     FullEffect          every field has its full effect on aws
  Provisioned  True     Ready               all 7 resources are ready
  Synced       True     ReconcileSuccess
  Ready        True     Available

Endpoint checkout-checkout-db-50c1e460.abc123.eu-west-1.rds.amazonaws.com:5432
Secret checkout-db-db-connection: database, endpoint, password, port, username
Available after 6 rounds
4 calls: median 2.5 ms, max 6.0 ms
`);
});

test("no line is longer than 110, also when a provider says much", async () => {
  const fault = (key: string) => (key === "instance" ? `create failed: ${"many words ".repeat(40)}` : undefined);
  const lines = (await story({ fault, maxRounds: 4 })).join("\n").split("\n");
  expect(lines.filter((line) => line.length > 110)).toEqual([]);
  expect(lines.filter((line) => line.includes("failed    create failed: many words"))).toHaveLength(3);
  expect(lines).toContain("Not ready after 4 rounds: Failed");
});

test("no value of a Secret is told", async () => {
  const all = (await story()).join("\n");
  for (const value of ["Example0NotASecret", "RXhhbXBsZTBOb3RBU2VjcmV0"]) expect(all).not.toContain(value);
});

test("a refusal tells why and what it leaves as it is", async () => {
  const huge = { ...set.claim, spec: { ...Object(set.claim["spec"]), size: "huge" } };
  const texts = await story({ edits: { 7: (cluster) => submit(cluster, huge) }, maxRounds: 7 });
  expect(texts.at(-2)).toContain(
    'returned a fatal result: spec.size must be one of small, medium, large: received\n"huge"',
  );
  expect(texts.at(-1)).toContain("Refused after 7 rounds: nothing was changed");
});
