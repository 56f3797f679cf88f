import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A program that is to run until the end. */
export interface Order {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Keeper {
  start(order: Order): void;
  /** The path of a name in a folder that is gone after `stop`. */
  path(name: string): string;
  /** Writes a file into that folder and answers its path. */
  write(name: string, text: string): string;
  /** What a program has printed so far. */
  log(name: string): string;
  /** @throws Error when something has ended that should run, with the last words of each. */
  check(): void;
  /** Ends everything, the last one first. */
  stop(): Promise<void>;
}

/** Starts programs that end with the test, even if the test is killed: keeper.ts outlives it and sees to that. */
export function keep(): Keeper {
  const folder = mkdtempSync(join(tmpdir(), "real-"));
  const keeper = spawn(process.execPath, [fileURLToPath(new URL("./keeper.ts", import.meta.url)), folder], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  const closed = once(keeper, "close");
  const ends: string[] = [];
  createInterface({ input: keeper.stdout }).on("line", (line) => ends.push(line));
  const path = (name: string) => join(folder, name);
  const log = (name: string) => (existsSync(path(`${name}.log`)) ? readFileSync(path(`${name}.log`), "utf8") : "");
  return {
    path,
    log,
    start: (order) => void keeper.stdin.write(`${JSON.stringify(order)}\n`),
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    check() {
      if (ends.length === 0) return;
      const words = ends.map((end) =>
        [
          end,
          ...log(end.split(" ")[0] ?? "")
            .split("\n")
            .slice(-15),
        ].join("\n"),
      );
      throw new Error(words.join("\n"));
    },
    async stop() {
      keeper.stdin.end();
      await closed;
    },
  };
}
