import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { drawPassword } from "./compose/password.ts";
import { handle } from "./runner/handle.ts";
import { logOutcome, makeLog } from "./runner/log.ts";
import { serveInsecure } from "./runner/server.ts";

const help = `The composition function of Backend-First IDP.

Usage: node dist/main.js --insecure [--address host:port]

  --insecure                serve in plain text; the only way for now
  --address host:port       where to listen (0.0.0.0:9443); port 0 takes a free one
  --max-message-bytes n     the largest request that is read (16777216)
  --log-level level         debug, info, warn or error (info)
  --help                    print this
`;

/** The flags, read and checked. @throws Error with a sentence for every flag that is wrong. */
function flags(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      insecure: { type: "boolean", default: false },
      address: { type: "string", default: "0.0.0.0:9443" },
      "max-message-bytes": { type: "string", default: String(16 * 1024 * 1024) },
      "log-level": { type: "string", default: "info" },
      help: { type: "boolean", default: false },
    },
  });
  const maxMessageBytes = Number(values["max-message-bytes"]);
  if (!Number.isInteger(maxMessageBytes) || maxMessageBytes < 1)
    throw new Error(`--max-message-bytes must be a whole number above 0: received "${values["max-message-bytes"]}"`);
  if (!/^.+:[0-9]{1,5}$/.test(values.address))
    throw new Error(`--address must be host:port such as 127.0.0.1:9443: received "${values.address}"`);
  if (!["debug", "info", "warn", "error"].includes(values["log-level"]))
    throw new Error(`--log-level must be one of debug, info, warn, error: received "${values["log-level"]}"`);
  if (!values.help && !values.insecure)
    throw new Error("--insecure is missing: this version can serve in plain text only, and does so only when told to");
  return { ...values, maxMessageBytes, level: values["log-level"] };
}

async function main(argv: readonly string[]): Promise<void> {
  const { help: isHelp, address, maxMessageBytes, level } = flags(argv);
  if (isHelp) return void process.stdout.write(help);
  const log = makeLog(level);
  const draw = (login: string) => drawPassword(randomBytes, login);
  const report = (outcome: Parameters<typeof logOutcome>[1]) => logOutcome(log, outcome);
  const server = await serveInsecure({ address, maxMessageBytes }, (bytes) => handle(bytes, draw, report), log);
  log.warn({ address: server.address }, "serving in plain text, anyone may call: not for a cluster");
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      log.info({ signal }, "stopping: calls in flight are answered first");
      void server.stop().then(() => process.exit(0));
    });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
