import { expect, test } from "@jest/globals";
import { stripVTControlCharacters } from "node:util";
import { playAll, type Game } from "../simulation/play.ts";
import { localCall } from "./local-call.ts";
import { rows } from "./row.ts";
import { setting } from "./setting.ts";
import { tree } from "./tree.ts";

const set = setting("golden-path/examples/claim-database.yaml", { cloud: "aws" });
const scene = { ...set, cloud: "aws", address: "127.0.0.1:1" } as const;

/** The tree after a number of rounds, without its colours. */
async function drawn(maxRounds: number, game: Partial<Game> = {}): Promise<string> {
  const { claim, composition, platform, kind } = set;
  const all = await playAll(claim, { call: localCall, composition, platform: [platform], maxRounds, ...game });
  const [before, round] = [undefined, ...all].slice(-2);
  if (round === undefined) throw new Error("a game must have a round");
  const lines = tree({ scene, round, rows: rows(round, before, kind.keys.aws) }, "*");
  return stripVTControlCharacters(lines.join("\n"));
}

test("before the first round there is only the claim", () => {
  expect(tree({ scene, rows: [] }, "*").map(stripVTControlCharacters)).toEqual([
    "* DatabaseInstanceClaim checkout/checkout-db on aws",
  ]);
});

test("below the claim is a line for each resource, with a mark", async () => {
  expect(await drawn(3))
    .toBe(`* DatabaseInstanceClaim checkout/checkout-db on aws: Provisioning in round 3, 5 of 7 ready
├─ · connection        Secret                    later     after the address of the instance
├─ ✔ credentials       Secret                    ready
├─ ✔ ingress-64b0458c  SecurityGroupIngressRule  ready
├─ * instance          Instance                  creating  status creating
├─ ✔ parameter-group   ParameterGroup            ready
├─ ✔ security-group    SecurityGroup             ready
└─ ✔ subnet-group      SubnetGroup               ready`);
});

test("a claim that is ready has its mark", async () => {
  expect(await drawn(20)).toMatch(/^✔ .* on aws: Available in round 6, 7 of 7 ready\n/);
});

test("a provider's error is marked and told", async () => {
  const fault = (key: string) => (key === "subnet-group" ? "create failed: AccessDenied" : undefined);
  expect(await drawn(2, { fault })).toContain(
    "└─ ✖ subnet-group      SubnetGroup               failed    create failed: AccessDenied",
  );
});

test("a refusal is told below the claim", async () => {
  const broken = { ...set.platform, data: {} };
  const [root, error] = (await drawn(1, { platform: [broken] })).split("\n");
  expect(root).toBe("✖ DatabaseInstanceClaim checkout/checkout-db on aws: Refused in round 1");
  expect(error).toMatch(/^pipeline step "compose" returned a fatal result: /);
});
