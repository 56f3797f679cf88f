import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Order } from "./keep.ts";

const patience = 20_000;

/**
 * A program beside a test: it starts what its standard input says, and when that input ends, it ends all of it, the
 * last one first, and removes their folder. The input ends with the test, whatever became of it.
 */
async function main(folder: string): Promise<void> {
  // An interrupt reaches all programs of a terminal at once; what we started must end in order.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  // Nobody listens any more once the test is gone.
  process.stdout.on("error", () => undefined);
  const started: ChildProcess[] = [];
  for await (const line of createInterface({ input: process.stdin })) started.push(start(folder, JSON.parse(line)));
  for (const child of started.toReversed()) await end(child);
  rmSync(folder, { recursive: true, force: true });
}

function start(folder: string, { name, program, args, env }: Order): ChildProcess {
  const log = openSync(join(folder, `${name}.log`), "a");
  const child = spawn(program, args, { stdio: ["ignore", log, log], detached: true, env: { ...process.env, ...env } });
  child.on("error", (error) => process.stdout.write(`${name} did not start: ${error.message}\n`));
  child.on("exit", (code, signal) => process.stdout.write(`${name} ended: ${signal ?? code}\n`));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), patience);
  await exit;
  clearTimeout(killer);
}

await main(process.argv[2] ?? "");
