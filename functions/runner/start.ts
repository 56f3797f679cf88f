import type { Logger } from "pino";
import type { Flags } from "./flags/read.ts";
import { handle } from "./handle.ts";
import { logOutcome } from "./log.ts";
import { serveInsecure, serveTls, type Serving } from "./server.ts";

/** A function server that runs. */
type Running = {
  /** Ends it, calls in flight first; told again, at once. @returns the exit code. */
  readonly stop: (signal: string) => Promise<number>;
};

/**
 * Starts everything that the flags ask for.
 *
 * @param draw makes a new password for a login.
 * @throws Error when an address cannot be bound or the certificates are broken.
 */
export async function start(flags: Flags, draw: (login: string) => string, log: Logger): Promise<Running> {
  const server = await serve(flags, answering(draw, log), log);
  let isStopping = false;
  announce(flags, server, log);
  return {
    stop: async (signal) => {
      if (isStopping) return 1;
      isStopping = true;
      log.info({ signal }, "stopping: calls in flight are answered first");
      const isDrained = await server.stop(flags.drainDeadline);
      if (!isDrained) log.warn("stopped with calls in flight: the drain deadline is over");
      return 0;
    },
  };
}

const serve = (flags: Flags, answer: (bytes: Uint8Array) => Uint8Array, log: Logger): Promise<Serving> =>
  flags.tlsCertsDir === undefined ? serveInsecure(flags, answer, log) : serveTls(flags, flags.tlsCertsDir, answer, log);

/** Answers a call, and tells the log how it went. */
const answering = (draw: (login: string) => string, log: Logger) => (bytes: Uint8Array) =>
  handle(bytes, draw, (outcome) => logOutcome(log, outcome));

function announce({ tlsCertsDir }: Flags, { address }: Serving, log: Logger): void {
  if (tlsCertsDir === undefined) log.warn({ address }, "serving in plain text, anyone may call: not for a cluster");
  else log.info({ address }, "serving");
}
