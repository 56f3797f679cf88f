import type { Size } from "../../clouds/size.ts";

/** The disk of each size at first, GB: Cloud SQL grows it by itself when it fills up. */
const diskGb = { small: 20, medium: 50, large: 100 } as const satisfies Record<Size, number>;

/** The disk to compose, GB. @param live what it was composed with and what it is now: it never shrinks. */
export const diskSize = (size: Size, live: readonly (number | undefined)[]): number =>
  Math.max(diskGb[size], ...live.filter((gb) => gb !== undefined));
