import type { Logger } from "pino";
import type { Flags } from "./flags/read.ts";
import { handle } from "./handle.ts";
import type { Metrics } from "./metrics.ts";
import { serveHttp } from "./http.ts";
import { outcomeLog } from "./outcomes.ts";
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
  const at = flags.httpAddress === "off" ? undefined : flags.httpAddress;
  const metrics = at && (await import("./metrics.ts")).makeMetrics();
  const server = await serve(flags, answering(draw, log, metrics), log);
  if (server.certificates) metrics?.watch(server.certificates);
  let isStopping = false;
  const http = at && metrics && (await serveHttp(at, { metrics, server, isStopping: () => isStopping }));
  announce(flags, server, http?.address, log);
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

/** Answers a call, and tells log and metrics how it went. */
function answering(draw: (login: string) => string, log: Logger, metrics: Metrics | undefined) {
  const logged = outcomeLog(log);
  return (bytes: Uint8Array) => {
    const began = performance.now();
    const answer = handle(bytes, draw, (outcome) => {
      const milliseconds = performance.now() - began;
      logged(outcome, milliseconds);
      metrics?.called(outcome, milliseconds / 1000);
    });
    metrics?.carried(bytes.length, answer.length);
    return answer;
  };
}

function announce({ tlsCertsDir }: Flags, { address }: Serving, http: string | undefined, log: Logger): void {
  const where = { address, ...(http !== undefined && { http }) };
  if (tlsCertsDir === undefined) log.warn(where, "serving in plain text, anyone may call: not for a cluster");
  else log.info(where, "serving");
}
