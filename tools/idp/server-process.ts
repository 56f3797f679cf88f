import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { packageFile } from "./package-file.ts";
import { Stop } from "./stop.ts";

/** A function server that runs beside us. */
export type ServerProcess = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Starts the built server on a free port of this machine and waits until it serves.
 *
 * @throws Stop when it was not built, or ends before it serves.
 */
export async function startServer(): Promise<ServerProcess> {
  const program = packageFile("dist/main.js", "run `npm run build` first");
  const args = [program, "--insecure", "--address", "127.0.0.1:0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const serving = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const address = addressIn(line);
      if (address !== undefined) resolve(address);
    });
  });
  const address = await Promise.race([serving, ended.then(() => undefined)]);
  if (address === undefined) throw new Stop(1, `The function server ended before it served: ${said.trim()}`);
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The address in a line of the server's log; undefined for any other line. */
function addressIn(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  const entry: unknown = JSON.parse(line);
  const hasOne = typeof entry === "object" && entry !== null && "address" in entry;
  return hasOne && typeof entry.address === "string" ? entry.address : undefined;
}
