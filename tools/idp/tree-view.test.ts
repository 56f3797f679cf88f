import { expect, test } from "@jest/globals";
import { stripVTControlCharacters } from "node:util";
import { playAll } from "../simulation/play.ts";
import { localCall } from "./local-call.ts";
import { outcome } from "./outcome.ts";
import { rows } from "./row.ts";
import { setting } from "./setting.ts";
import { treeView } from "./tree-view.ts";

const set = setting("golden-path/examples/claim-database.yaml", { cloud: "aws" });
const scene = { ...set, cloud: "aws", address: "127.0.0.1:1" } as const;

test("every round is drawn, and the last one stays above what is said in the end", async () => {
  const { claim, composition, platform, kind } = set;
  const rounds = await playAll(claim, { call: localCall, composition, platform: [platform], maxRounds: 2 });
  const written: string[] = [];
  const view = treeView({ write: (text) => written.push(stripVTControlCharacters(text)), rows: 24 }, 0);
  const listeners = process.listenerCount("SIGINT");
  view.begin(scene);
  for (const [index, round] of rounds.entries())
    await view.round(scene, round, rows(round, rounds[index - 1], kind.keys.aws));
  const [last] = rounds.slice(-1);
  if (last) view.end(outcome("aws", last, [1, 2]));
  view.close();
  const all = written.join("");
  expect(all).toMatch(/^\r?The cloud is a simulation/);
  expect(all).toMatch(
    /[⠋-⠿] DatabaseInstanceClaim checkout\/checkout-db on aws: Provisioning in round 1, 0 of 7 ready/,
  );
  expect(all).toMatch(
    /◌ DatabaseInstanceClaim .* round 2[^]*└─ ✔ subnet-group[^]*Conditions\n[^]*Not ready after 2 rounds/,
  );
  expect(process.listenerCount("SIGINT")).toBe(listeners - 1);
});
