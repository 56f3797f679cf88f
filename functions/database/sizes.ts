import type { Cloud } from "../clouds/cloud.ts";

/** What each size buys on each cloud. */
export const sizes = {
  small: { aws: "db.t4g.medium" },
  medium: { aws: "db.t4g.large" },
  large: { aws: "db.r6g.xlarge" },
} as const satisfies Record<string, Record<Cloud, string>>;

export type Size = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as [Size, ...Size[]];
