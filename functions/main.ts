import { randomBytes } from "node:crypto";
import { drawPassword } from "./compose/password.ts";
import { help } from "./runner/flags/help.ts";
import { readFlags } from "./runner/flags/read.ts";
import { makeLog } from "./runner/log.ts";
import { start } from "./runner/start.ts";

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2), process.env);
  if (flags === undefined) return void process.stdout.write(help());
  const log = makeLog(flags.logLevel);
  // Node ends the process then; without this its last words would be no line of the log.
  process.on("uncaughtExceptionMonitor", (error) => log.fatal({ err: error }, "cannot go on"));
  const server = await start(flags, (login) => drawPassword(randomBytes, login), log);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => void server.stop(signal).then((code) => process.exit(code)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
