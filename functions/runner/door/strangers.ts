import type { Socket } from "node:net";
import type { Logger } from "pino";

/** A stranger who knocks all day must not fill the disk: one line a reason in this time, with how often it was. */
const everyMilliseconds = 60_000;

/** Logs why connections were refused. @param now in milliseconds. */
export function strangers(log: Logger, now: () => number = Date.now): (socket: Socket, why: string) => void {
  const said = new Map<string, { at: number; silent: number }>();
  return ({ remoteAddress }, why) => {
    const before = said.get(why);
    if (before && now() - before.at < everyMilliseconds) {
      before.silent += 1;
      return;
    }
    const since = before?.silent ?? 0;
    said.set(why, { at: now(), silent: 0 });
    log.warn({ peer: remoteAddress, ...(since > 0 && { since }) }, `refused a connection: ${why}`);
  };
}
