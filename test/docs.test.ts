import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { refusedRun } from "../functions/compose/refusal.ts";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`),
];

const read = (path: string) => readFileSync(path, "utf8");

/** The commands of a page: every line of its sh blocks, without the remark behind it. */
const commandsOf = (page: string) =>
  [...read(page).matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = ""]) =>
    block
      .split("\n")
      .map((line) => line.replace(/\s+#.*/, ""))
      .filter((line) => line !== ""),
  );

const commands = pages.flatMap((page) => commandsOf(page).map((command) => [page, command] as const));
const isQuick = (command: string) => command.startsWith("node dist/");

describe("every command in the docs runs", () => {
  test.each(commands.filter(([, command]) => isQuick(command)))("%s: %s", async (_, command) => {
    const [, ...args] = command.split(" ");
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).not.toBe("");
  });

  test.each(commands.filter(([, command]) => !isQuick(command)))("%s: CI runs %s", (_, command) => {
    expect(read(".ci/run")).toContain(command);
  });

  test("commands were found", () => expect(commands.length).toBeGreaterThan(5));
});

test.each(pages)("the links of %s lead somewhere", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !to.startsWith("http"));
  expect(links.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
});

test("every reason of a Fatal answer has its row in the docs", () => {
  for (const reason of refusedRun) expect(read("docs/conditions.md")).toContain(`\`${reason}\``);
});
