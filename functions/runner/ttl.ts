import { createHash } from "node:crypto";

const pendingSeconds = 60;
const readySeconds = { least: 30 * 60, spread: 30 * 60 };

/**
 * After how many seconds Crossplane asks again when nothing happens: soon while something is pending, after 30 to 60
 * minutes when all is ready, spread by the claim's uid so that claims made together do not come back together.
 */
export const ttlSeconds = (isSettled: boolean, uid: string): number =>
  isSettled
    ? readySeconds.least + (createHash("sha256").update(uid).digest().readUInt32BE() % readySeconds.spread)
    : pendingSeconds;
