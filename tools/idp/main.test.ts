import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

async function idp(...args: readonly string[]) {
  const child = spawn(process.execPath, ["tools/idp/main.ts", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

const claim = "golden-path/examples/claim-database.yaml";

test.concurrent.each([
  [[], "name a command: see --help"],
  [["dance"], "unknown command 'dance'"],
  [["render"], "missing required argument 'claim'"],
  [
    ["render", claim, "--cloud", "mars"],
    "option '--cloud <cloud>' argument 'mars' is invalid. Allowed choices are aws, gcp, azure.",
  ],
  [
    ["play", claim, "--cloud", "mars"],
    "option '--cloud <cloud>' argument 'mars' is invalid. Allowed choices are aws, gcp, azure, all.",
  ],
  [
    ["play", claim, "--cloud", "all", "--platform", "examples/platform/aws.yaml"],
    "--platform is the settings of one cloud: name it with --cloud, one of aws, gcp, azure",
  ],
  [["play", claim, "--plain", "--json"], "option '--plain' cannot be used with option '--json'"],
  [
    ["play", claim, "--pace", "fast"],
    "option '--pace <ms>' argument 'fast' is invalid. it must be a whole number from 0 to 60000",
  ],
  [
    ["play", claim, "--rounds", "0"],
    "option '--rounds <n>' argument '0' is invalid. it must be a whole number from 1 to 9999",
  ],
  [["render", claim, "--colour"], "unknown option '--colour'"],
  [["validate"], "name a command: see --help"],
  [["render", "nowhere.yaml"], "There is no file nowhere.yaml"],
])("idp %j is wrong usage", async (args, sentence) => {
  expect(await idp(...args)).toEqual({ code: 2, stdout: "", stderr: `${sentence}\n` });
});

test.concurrent.each([
  ["--help"],
  ["render", "--help"],
  ["play", "--help"],
  ["graph", "--help"],
  ["validate", "platform", "--help"],
])("idp %s %s has an example", async (...args) => {
  const { code, stdout, stderr } = await idp(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/\nExample:\n {2}idp /);
});

test.concurrent("idp render writes documents, idp validate platform a verdict", async () => {
  expect(await idp("render", claim)).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^---\n/) });
  const valid = await idp("validate", "platform", "examples/platform/aws.yaml");
  expect(valid).toEqual({ code: 0, stderr: "", stdout: "platform-aws: valid\n" });
});
