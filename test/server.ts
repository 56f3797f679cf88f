import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

export interface Running {
  /** `host:port`, as the server says it. */
  readonly address: string;
  /** Every line that it has logged so far. */
  readonly log: readonly string[];
  /** Whether a line of the log has a sentence, now or within a second. */
  logs(sentence: string): Promise<boolean>;
  /** Asks it to end and answers its exit code. */
  stop(): Promise<number>;
}

const patience = 15_000;

/** Starts the bundled server on a free port and waits until it serves. */
export async function startServer(flags: readonly string[] = ["--insecure"]): Promise<Running> {
  const child = spawn(process.execPath, [
    "dist/main.js",
    "--address",
    "127.0.0.1:0",
    "--http-address",
    "off",
    ...flags,
  ]);
  // The streams end before "close", so by then the log is whole.
  const closed = once(child, "close").then(([code]) => (typeof code === "number" ? code : 1));
  const log: string[] = [];
  const { promise: serves, resolve } = Promise.withResolvers<string>();
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => {
      log.push(line);
      const address = addressIn(line);
      if (address !== undefined) resolve(address);
    });
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  const address = await Promise.race([serves, closed]);
  clearTimeout(timer);
  if (typeof address === "number") throw new Error(`The server does not serve:\n${log.join("\n")}`);
  return {
    address,
    log,
    async logs(sentence) {
      for (let tries = 0; tries < 50; tries++) {
        if (log.some((line) => line.includes(sentence))) return true;
        await sleep(20);
      }
      return false;
    },
    async stop() {
      child.kill("SIGTERM");
      const killer = setTimeout(() => child.kill("SIGKILL"), patience);
      const code = await closed;
      clearTimeout(killer);
      return code;
    },
  };
}

function addressIn(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  const entry: unknown = JSON.parse(line);
  const hasOne = typeof entry === "object" && entry !== null && "address" in entry;
  return hasOne && typeof entry.address === "string" ? entry.address : undefined;
}
