import { named, refuseAlias, type Named } from "../pinned.ts";
import { nameFromZone, nameInZone, zoneOf } from "../zone.ts";
import { liveOf } from "./live.ts";
import type { AzureAsk } from "./readings.ts";
import { written, type Content } from "./written.ts";

/** What a claim means once what exists has had its say. */
export type Pinned = Named & {
  readonly zoneName: string;
  readonly resourceGroupName: string;
  readonly inZone: string;
  readonly content: Content;
  /** The full name of the live record, as Azure tells it. */
  readonly fqdn: string | undefined;
  readonly isLive: boolean;
};

/**
 * Zone, name and type never change on a live record. Where the type stays against an edit, so does the value: one of
 * another type would say nothing.
 */
export function pinned(ask: AzureAsk): Pinned {
  const { claim, settings } = ask;
  const live = liveOf(ask);
  const name =
    live?.inZone !== undefined && live.zoneName !== undefined ? nameFromZone(live.inZone, live.zoneName) : undefined;
  const fixed = named(claim, { name, type: live?.content?.type });
  const zone = zoneOf(settings.dns.zones, fixed.name);
  if (live === undefined) refuseAlias(fixed, zone.domain);
  const zoneName = live?.zoneName ?? zone.domain;
  return {
    ...fixed,
    zoneName,
    resourceGroupName: live?.resourceGroupName ?? zone.resourceGroupName,
    inZone: live?.inZone ?? nameInZone(fixed.name, zoneName),
    content: live?.content !== undefined && fixed.type !== claim.value.type ? live.content : written(claim.value),
    fqdn: live?.fqdn,
    isLive: live !== undefined,
  };
}
