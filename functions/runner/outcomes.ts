import type { Logger } from "pino";
import type { Outcome } from "./handle.ts";

/** How many claims are remembered; the one that was asked about longest ago gives way. A few MiB in all. */
const maxClaims = 10_000;

/** What there is to tell of an outcome. */
type News = {
  readonly level: "error" | "warn" | "info";
  readonly reason: string;
  readonly message: string;
  /** What makes it another one than before: a text that is the same while nothing changes. */
  readonly same: string;
};

/**
 * Logs calls: a line when the outcome of a claim is another one than before, and otherwise only on level debug. A claim
 * is asked about every minute, and must not fill the disk with what is known.
 *
 * @returns hears of every call and how many milliseconds it took.
 */
export function outcomeLog(log: Logger): (outcome: Outcome, milliseconds: number) => void {
  const last = new Map<string, Pick<News, "reason" | "same">>();
  return ({ answer, error, ...whose }, milliseconds) => {
    const { level, reason, message, same } = newsOf(answer, error);
    const claim = `${whose.kind} ${whose.namespace}/${whose.claim}`;
    const before = last.get(claim);
    last.delete(claim);
    last.set(claim, { reason, same });
    const [oldest] = last.keys();
    if (last.size > maxClaims && oldest !== undefined) last.delete(oldest);

    // After a start all claims are new, and most of them are ready: that is no news.
    const isNews = before === undefined ? reason !== "Ready" : before.same !== same;
    log[isNews ? level : "debug"](
      {
        ...whose,
        reason,
        ...(before !== undefined && before.reason !== reason && { before: before.reason }),
        ttl: answer.ttlSeconds,
        ms: Math.round(milliseconds * 10) / 10,
        ...(error !== undefined && { err: error }),
      },
      message,
    );
  };
}

function newsOf({ results, conditions }: Outcome["answer"], error: unknown): News {
  const fatal = results.find(({ severity }) => severity === "fatal");
  const { reason = "Answered", message = "answered" } = conditions.find(({ type }) => type === "Provisioned") ?? {};
  if (error !== undefined)
    return {
      level: "error",
      reason: "InternalError",
      message: "internal error",
      same: `InternalError ${error instanceof Error ? error.message : ""}`,
    };
  if (fatal) return { level: "warn", ...fatal, same: `${fatal.reason} ${fatal.message}` };
  return { level: "info", reason, message, same: reason };
}
