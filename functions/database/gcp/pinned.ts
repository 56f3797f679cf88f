import { projectOf } from "../../clouds/gcp/project.ts";
import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import type { GcpAsk } from "./readings.ts";
import { engineOf, upgraded } from "./versions.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly project: string;
  readonly region: Region;
  readonly engine: Engine;
  readonly databaseVersion: string;
  readonly kept: readonly Kept[];
};

/** Project, region and engine never change on live resources, and a version only when somebody upgrades it. */
export function pinned({ claim, settings, seen }: GcpAsk): Pinned {
  const { forProvider: now, atProvider: running } = seen("instance");
  const region = regionOf("gcp", now.region, claim.region, settings.defaultRegion);
  const engine = pin(
    "spec.engine",
    engineOf(now.databaseVersion),
    claim.engine,
    "make a new claim with the other engine and move the data",
  );
  return {
    project: projectOf(settings, [now, seen("database").forProvider, seen("user").forProvider]),
    region: region.value,
    engine: engine.value,
    databaseVersion:
      upgraded(now.databaseVersion, running.databaseVersion) ?? settings.database[versionSetting[engine.value]],
    kept: [...region.kept, ...engine.kept],
  };
}

const versionSetting = { postgres: "postgresVersion", mysql: "mysqlVersion" } as const;
