import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  /** What the program reads from its standard input. */
  readonly input?: string;
  /** Variables on top of our own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, whatever its exit code. */
export async function run(program: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const { input = "", env } = options;
  const child = spawn(program, args, { stdio: "pipe", env: { ...process.env, ...env } });
  // A program may end before it has read everything; its exit code tells.
  child.stdin.on("error", () => undefined).end(input);
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code: typeof code === "number" ? code : 1, stdout, stderr };
}

/** What a program printed. @throws Error with its words when it failed. */
export function printed({ code, stdout, stderr }: Outcome): string {
  if (code !== 0) throw new Error(`exit ${code}: ${stderr || stdout}`);
  return stdout;
}
