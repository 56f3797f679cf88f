import type { Cloud } from "./cloud.ts";

/** The regions a claim may name, and what each cloud calls them. */
export const regions = {
  "eu-west-1": { aws: "eu-west-1", gcp: "europe-west1", azure: "westeurope" },
  "eu-central-1": { aws: "eu-central-1", gcp: "europe-west3", azure: "germanywestcentral" },
  "us-east-1": { aws: "us-east-1", gcp: "us-east1", azure: "eastus" },
  "us-west-2": { aws: "us-west-2", gcp: "us-west1", azure: "westus2" },
} as const satisfies Record<string, Record<Cloud, string>>;

/** A region as a claim names it. */
export type Region = keyof typeof regions;

export const regionNames = Object.keys(regions) as [Region, ...Region[]];

/** What a cloud calls its regions, in the order of the claim's names. */
export function cloudRegions(cloud: Cloud): readonly [string, ...string[]] {
  const [first, ...others] = regionNames;
  return [regions[first][cloud], ...others.map((name) => regions[name][cloud])];
}
