import { fromBase64, toBase64 } from "./base64.ts";
import type { Resource } from "./resource.ts";

/** A value as the cloud tells it now, else as applications know it from the Secret: one that blinks stays. */
export const known = (now: string | undefined, last: string | undefined): string | undefined =>
  now ?? (last === undefined ? undefined : fromBase64(last));

/**
 * The Secret that an application mounts: the same keys on every cloud.
 *
 * It is composed once every required value is known. A value that blinks is taken from the Secret as it was observed,
 * so that neither the Secret nor a key of it is ever taken away.
 *
 * @param values plain text by key; undefined where it is not known in this run.
 * @param observed base64 by key, as the Secret was observed.
 * @returns the Secret, or undefined while a value is missing that was never known.
 */
export function connectionSecret(
  values: Readonly<Record<string, string | undefined>>,
  observed: Readonly<Record<string, string | undefined>>,
): Resource | undefined {
  const data: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const encoded = value === undefined ? observed[key] : toBase64(value);
    if (encoded === undefined) return undefined;
    data[key] = encoded;
  }
  return { apiVersion: "v1", kind: "Secret", type: "Opaque", data };
}
