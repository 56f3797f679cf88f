import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import type { AwsAsk } from "./readings.ts";
import { engineOf, familyOf } from "./versions.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly region: Region;
  readonly engine: Engine;
  readonly engineVersion: string;
  readonly family: string;
  readonly kept: readonly Kept[];
};

/** Region, engine and version never change on live resources: each of them would have to be replaced, data and all. */
export function pinned({ claim, settings, seen }: AwsAsk): Pinned {
  const instance = seen("instance");
  const group = seen("parameter-group").forProvider;
  const anywhere = [instance.forProvider, group, seen("security-group").forProvider, seen("subnet-group").forProvider];
  const region = regionOf(
    "aws",
    anywhere.map((resource) => resource.region).find((name) => name !== undefined),
    claim.region,
    settings.defaultRegion,
  );
  const live = engineOf(group.family);
  const engine = pin(
    "spec.engine",
    isEngine(instance.forProvider.engine) ? instance.forProvider.engine : live?.engine,
    claim.engine,
    "make a new claim with the other engine and move the data",
  );
  const wanted = settings.database[versionSetting[engine.value]];
  const family = group.family ?? familyOf(engine.value, instance.forProvider.engineVersion ?? wanted);
  return {
    region: region.value,
    engine: engine.value,
    engineVersion:
      instance.forProvider.engineVersion ??
      (live === undefined || familyOf(engine.value, wanted) === family ? wanted : live.version),
    family,
    kept: [...region.kept, ...engine.kept],
  };
}

const versionSetting = { postgres: "postgresVersion", mysql: "mysqlVersion" } as const;

const isEngine = (name: string | undefined): name is Engine => name === "postgres" || name === "mysql";
