import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Cloud } from "../functions/clouds/cloud.ts";
import { cloudRegions } from "../functions/clouds/regions.ts";

type Platform = { readonly data: Readonly<Record<string, unknown>> };

/** The example's settings on a cloud, with every region prepared like the first. */
export function preparedPlatform(cloud: Cloud): Platform {
  const example = parse(readFileSync(`examples/platform/${cloud}.yaml`, "utf8")) as Platform;
  const { regions } = example.data;
  if (typeof regions !== "object" || regions === null) return example;
  const [prepared] = Object.values(regions);
  const all = Object.fromEntries(cloudRegions(cloud).map((name) => [name, prepared]));
  return { ...example, data: { ...example.data, regions: all } };
}
