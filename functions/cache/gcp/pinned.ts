import { projectOf } from "../../clouds/gcp/project.ts";
import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import { engineNames, type Engine } from "../engines.ts";
import { evictionOf, type Eviction } from "./eviction.ts";
import { nodeOf } from "./node.ts";
import type { GcpAsk } from "./readings.ts";
import type { Node } from "./sizes.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly project: string;
  readonly region: Region;
  readonly engine: Engine;
  /** With memcached: its node, and what it does when that is full. */
  readonly node: Node;
  readonly eviction: Eviction;
  readonly kept: readonly Kept[];
};

/** Project, region and engine never change on a live cache, nor does anything that shapes memcached. */
export function pinned(ask: GcpAsk): Pinned {
  const { claim, settings, seen } = ask;
  const live = [seen("redis").forProvider, seen("memcached").forProvider] as const;
  const now = live.find(({ region }) => region)?.region;
  const region = regionOf("gcp", now, claim.region, settings.defaultRegion);
  const engine = pin(
    "spec.engine",
    engineNames.find((name) => seen(name).exists),
    claim.engine,
    "make a new claim with the other engine; a cache fills itself again",
  );
  const node = nodeOf(ask);
  const eviction = evictionOf(ask);
  return {
    project: projectOf(settings, live),
    region: region.value,
    engine: engine.value,
    node: node.node,
    eviction: eviction.eviction,
    kept: [region, engine, node, eviction].flatMap(({ kept }) => kept),
  };
}
