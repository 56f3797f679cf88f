import { resourceGroup } from "../../clouds/azure/resource-group.ts";
import { regionOf } from "../../clouds/region.ts";
import { regions } from "../../clouds/regions.ts";
import { need } from "../../compose/need.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import { engineFacts, engineOf } from "./engine-facts.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  /** Azure's name of the region. */
  readonly location: string;
  readonly engine: Engine;
  readonly version: string;
  readonly resourceGroupName: string;
  readonly delegatedSubnetId: string;
  readonly privateDnsZoneId: string;
  readonly geoRedundantBackupEnabled: boolean;
  readonly kept: readonly Kept[];
};

/** What never changes on a live server: each of these would have it replaced, data and all. */
export function pinned(ask: AzureAsk): Pinned {
  const { claim, owner, settings, seen } = ask;
  const { forProvider: now, atProvider, exists } = seen("server");
  const region = regionOf("azure", now.location, claim.region, settings.defaultRegion);
  const location = regions[region.value].azure;
  const engine = pin(
    "spec.engine",
    engineOf(seen("server").apiVersion ?? seen("database").apiVersion),
    claim.engine,
    "make a new claim with the other engine and move the data",
  );
  const wantsGeo = owner.production && settings.regions[location]?.geoRedundantBackup === true;
  return {
    location,
    engine: engine.value,
    // An upgrade by hand stays: asked to go back, the provider would refuse every other change of the server too.
    version: atProvider.version ?? now.version ?? settings.database[engineFacts[engine.value].version],
    resourceGroupName: now.resourceGroupName ?? resourceGroup(settings, location),
    ...network(ask, engine.value, location),
    geoRedundantBackupEnabled: exists ? now.geoRedundantBackupEnabled === true : wantsGeo,
    kept: [...region.kept, ...engine.kept],
  };
}

/** A server is in a network of the platform or not at all: never public. */
function network({ settings, seen }: AzureAsk, engine: Engine, location: string) {
  const { subnet, zone, service, name } = engineFacts[engine];
  const { forProvider: now } = seen("server");
  const prepared = settings.regions[location];
  return {
    delegatedSubnetId:
      now.delegatedSubnetId ??
      need(prepared?.[subnet], `regions.${location}.${subnet}`, `the ARM id of a subnet delegated to ${service}`),
    privateDnsZoneId:
      now.privateDnsZoneId ??
      need(prepared?.[zone], `regions.${location}.${zone}`, `the ARM id of a private DNS zone for ${name}`),
  };
}
