import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import { engineFacts } from "./engine-facts.ts";
import { nodeOf, type Sized } from "./node.ts";
import type { AwsAsk } from "./readings.ts";
import { engineOf, familyOf, later, versionOf } from "./versions.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly region: Region;
  readonly engine: Engine;
  readonly engineVersion: string;
  readonly family: string;
  readonly node: Sized;
  readonly kept: readonly Kept[];
};

/** Region, engine and version never change on live resources: each of them would have to be replaced. */
export function pinned(ask: AwsAsk): Pinned {
  const { claim, settings, seen } = ask;
  const everywhere = ["replication-group", "cluster", "parameter-group", "security-group", "subnet-group"] as const;
  const observed = everywhere.map((key) => seen(key).forProvider.region).find((name) => name !== undefined);
  const region = regionOf("aws", observed, claim.region, settings.defaultRegion);
  const advice = "make a new claim with the other engine; a cache fills itself again";
  const engine = pin("spec.engine", liveEngine(ask), claim.engine, advice);
  const { node, kept } = nodeOf(ask, engine.value);
  return {
    region: region.value,
    engine: engine.value,
    ...versionIn(ask, engine.value),
    node,
    kept: [...region.kept, ...engine.kept, ...kept],
  };
}

/** The version and its family: those of what is there, else the platform's. */
function versionIn({ settings, seen }: AwsAsk, engine: Engine) {
  const { key, version } = engineFacts[engine];
  const { forProvider: asked, atProvider: now } = seen(key);
  const wanted = settings.cache[version];
  const family = seen("parameter-group").forProvider.family ?? familyOf(engine, asked.engineVersion ?? wanted);
  const first = familyOf(engine, wanted) === family ? wanted : (versionOf(family) ?? wanted);
  return { family, engineVersion: later(asked.engineVersion ?? first, now.engineVersion) };
}

/** The engine of what was observed. Only redis has a password. */
function liveEngine({ seen }: AwsAsk): Engine | undefined {
  if (seen("replication-group").exists) return "redis";
  if (seen("cluster").exists) return "memcached";
  return engineOf(seen("parameter-group").forProvider.family) ?? (seen("credentials").exists ? "redis" : undefined);
}
