import { expect, test } from "@jest/globals";
import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { at, textOf } from "../simulation/fields.ts";
import { playAll } from "../simulation/play.ts";
import { localCall } from "./local-call.ts";
import { setting } from "./setting.ts";
import { waits } from "./waits.ts";

const { claim, composition, platform } = setting("golden-path/examples/claim-database.yaml", { cloud: "aws" });

test("an answer of the function says what each resource waits for", async () => {
  const [round] = await playAll(claim, { call: localCall, composition, platform: [platform], maxRounds: 1 });
  expect(Object.fromEntries(round ? waits(round.response) : [])).toEqual({
    connection: "the address of the instance",
    credentials: "creation",
    "ingress-64b0458c": "creation",
    instance: "its Secret credentials",
    "parameter-group": "creation",
    "security-group": "creation",
    "subnet-group": "creation",
  });
});

/** The golden answers in which resources are waited for, and nothing else is wrong with any of them. */
const waiting = globSync("test/golden/*/*/*/answer.yaml")
  .map((path) => ({ path, answer: parse(readFileSync(path, "utf8")) as unknown }))
  .filter(({ answer }) => at(answer, "conditions", "Provisioned", "reason") === "Waiting");

test.each(waiting)("every resource that is not ready waits for something in $path", ({ answer }) => {
  const message = textOf(at(answer, "conditions", "Provisioned", "message"));
  const found = waits({ conditions: [{ type: "Provisioned", message }] });
  const [ready, total] = ["ready", "total"].map((name) => at(answer, "status", "resources", name));
  expect(found.size).toBe(Number(total) - Number(ready));
  expect([...found.values()]).not.toContain("");
});

test("there are such answers", () => expect(waiting.length).toBeGreaterThan(10));
