import { placeOf, preparedId, type Place } from "../../clouds/azure/place.ts";
import { pin } from "../../compose/pin.ts";
import type { Engine } from "../engines.ts";
import { engineFacts, engineOf } from "./engine-facts.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = Place & {
  readonly engine: Engine;
  readonly version: string;
  readonly delegatedSubnetId: string;
  readonly privateDnsZoneId: string;
  readonly geoRedundantBackupEnabled: boolean;
};

/** What never changes on a live server: each of these would have it replaced, data and all. */
export function pinned(ask: AzureAsk): Pinned {
  const { claim, owner, settings, seen } = ask;
  const { forProvider: now, atProvider, exists } = seen("server");
  const place = placeOf(ask, now);
  const engine = pin(
    "spec.engine",
    engineOf(seen("server").apiVersion ?? seen("database").apiVersion),
    claim.engine,
    "make a new claim with the other engine and move the data",
  );
  const wantsGeo = owner.production && settings.regions[place.location]?.geoRedundantBackup === true;
  return {
    ...place,
    engine: engine.value,
    // An upgrade by hand stays: asked to go back, the provider would refuse every other change of the server too.
    version: atProvider.version ?? now.version ?? settings.database[engineFacts[engine.value].version],
    ...network(ask, engine.value, place.location),
    geoRedundantBackupEnabled: exists ? now.geoRedundantBackupEnabled === true : wantsGeo,
    kept: [...place.kept, ...engine.kept],
  };
}

/** A server is in a network of the platform or not at all: never public. */
function network({ settings, seen }: AzureAsk, engine: Engine, location: string) {
  const { subnet, zone, service, name } = engineFacts[engine];
  const { forProvider: now } = seen("server");
  return {
    delegatedSubnetId:
      now.delegatedSubnetId ?? preparedId(settings, location, subnet, `the ARM id of a subnet delegated to ${service}`),
    privateDnsZoneId:
      now.privateDnsZoneId ?? preparedId(settings, location, zone, `the ARM id of a private DNS zone for ${name}`),
  };
}
