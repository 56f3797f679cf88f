import { pino, type Logger } from "pino";
import type { Outcome } from "./handle.ts";

/** One JSON object a line on standard output. */
export const makeLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });

/** Logs what happened to a call: a refusal always, an ordinary answer only on level debug. */
export function logOutcome(log: Logger, { answer, error, ...whose }: Outcome): void {
  const [fatal] = answer.results.filter(({ severity }) => severity === "fatal");
  const provisioned = answer.conditions.find(({ type }) => type === "Provisioned");
  if (error !== undefined) log.error({ ...whose, err: error }, "internal error");
  else if (fatal) log.warn({ ...whose, reason: fatal.reason }, fatal.message);
  else log.debug({ ...whose, reason: provisioned?.reason, ttl: answer.ttlSeconds }, "answered");
}
