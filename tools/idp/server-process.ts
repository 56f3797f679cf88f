import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { packageFile } from "./package-file.ts";
import { Stop } from "./stop.ts";

/** A function server that runs beside us. */
export type ServerProcess = { readonly address: string; readonly stop: () => Promise<void> };

const built = () => packageFile("dist/main.js", "run `npm run build` first");

/**
 * Starts the built server on a free port of this machine and waits until it serves.
 *
 * @param patience for how many milliseconds it is waited for.
 * @throws Stop when it was not built, ends before it serves, or does not serve in time.
 */
export async function startServer(program = built(), patience = 15_000): Promise<ServerProcess> {
  const args = [program, "--insecure", "--address", "127.0.0.1:0", "--http-address", "off"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  const kill = () => void child.kill();
  process.once("exit", kill);
  child.once("close", () => process.off("exit", kill));
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    await ended;
  };
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const serving = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const address = addressIn(line);
      if (address !== undefined) resolve(address);
    });
  });
  const waiting = new AbortController();
  const late = setTimeout(patience, "late" as const, { signal: waiting.signal, ref: false }).catch(() => undefined);
  const first = await Promise.race([
    serving.then((address) => ({ address })),
    ended.then(() => "ended" as const),
    late,
  ]);
  waiting.abort();
  if (typeof first === "object") return { ...first, stop: () => end("SIGTERM") };
  if (first === "ended") throw new Stop(1, `The function server ended before it served: ${said.trim()}`);
  await end("SIGKILL");
  throw new Stop(1, `The function server did not serve within ${patience / 1000} s`);
}

/** The address in a line of the server's log; undefined for any other line. */
function addressIn(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  const entry: unknown = JSON.parse(line);
  const hasOne = typeof entry === "object" && entry !== null && "address" in entry;
  return hasOne && typeof entry.address === "string" ? entry.address : undefined;
}
