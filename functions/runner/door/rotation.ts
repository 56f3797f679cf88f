import { watch } from "node:fs";
import type { Logger } from "pino";
import { readCertificates, type Certificates } from "./certificates.ts";

/** The certificates of a folder as they are now. */
export type Rotation = {
  readonly current: () => Certificates;
  /** Why the files as they are now are not in use; undefined when they are. */
  readonly trouble: () => string | undefined;
  /** Reads the files again, if they changed. */
  readonly look: () => void;
  readonly stop: () => void;
};

/** A watch can miss how Kubernetes swaps a folder's link, so the files are looked at beside it. */
const everyMilliseconds = 10_000;

/**
 * Follows the files of a TLS folder. Files that are broken change nothing: those read before stay in use, and the log
 * says so once.
 *
 * @param use is handed every new set.
 * @throws Error when the first set is broken.
 */
export function follow(folder: string, use: (certificates: Certificates) => void, log: Logger): Rotation {
  let current = readCertificates(folder);
  let trouble: string | undefined;
  const look = () => {
    try {
      const next = readCertificates(folder);
      trouble = undefined;
      if (isSame(next, current)) return;
      use(next);
      current = next;
      log.info({ expires: current.expires.toISOString() }, "new certificates are in use for new connections");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (why !== trouble) log.error({ folder }, `the certificates read before stay in use: ${why}`);
      trouble = why;
    }
  };
  const timer = setInterval(look, everyMilliseconds).unref();
  const watcher = watch(folder, { persistent: false }, look).on("error", () => watcher.close());
  return {
    current: () => current,
    trouble: () => trouble,
    look,
    stop: () => {
      clearInterval(timer);
      watcher.close();
    },
  };
}

const isSame = (a: Certificates, b: Certificates) =>
  a.key === b.key &&
  a.cert === b.cert &&
  a.authorities.length === b.authorities.length &&
  a.authorities.every(({ fingerprint256 }, at) => fingerprint256 === b.authorities[at]?.fingerprint256);
