import type { Cloud } from "./cloud.ts";

/** The regions a claim may name, and what each cloud calls them. */
export const regions = {
  "eu-west-1": { aws: "eu-west-1" },
  "eu-central-1": { aws: "eu-central-1" },
  "us-east-1": { aws: "us-east-1" },
  "us-west-2": { aws: "us-west-2" },
} as const satisfies Record<string, Record<Cloud, string>>;

/** A region as a claim names it. */
export type Region = keyof typeof regions;

export const regionNames = Object.keys(regions) as [Region, ...Region[]];
