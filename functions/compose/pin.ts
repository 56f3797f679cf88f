import type { Kept } from "./plan.ts";

/** A field that the cloud cannot change on a live resource: the value to compose, and the edit that was not made. */
export type Pinned<T> = { readonly value: T; readonly kept: readonly Kept[] };

/**
 * Keeps an observed value against an edit of the claim (Accepted=False/ImmutableFieldChanged).
 *
 * @param field the claim's field, such as `spec.engine`.
 * @param advice what to do instead.
 */
export const pin = <T extends string | boolean>(
  field: string,
  observed: T | undefined,
  wanted: T,
  advice: string,
): Pinned<T> =>
  observed === undefined || observed === wanted
    ? { value: wanted, kept: [] }
    : {
        value: observed,
        kept: [
          {
            reason: "ImmutableFieldChanged",
            message:
              `${field} stays ${JSON.stringify(observed)}: it cannot become ${JSON.stringify(wanted)} ` +
              `on a live resource; ${advice}`,
          },
        ],
      };

/** Keeps what a live resource has, also that it has nothing there: a platform default that changes never touches it. */
export const sticky = <T>(
  live: { readonly exists: boolean },
  observed: T | undefined,
  wanted: T | undefined,
): T | undefined => (live.exists ? observed : wanted);
