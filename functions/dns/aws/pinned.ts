import { plain } from "../host.ts";
import { named, refuseAlias, type Named } from "../pinned.ts";
import { typeNamed } from "../types.ts";
import { zoneOf } from "../zone.ts";
import type { AwsAsk } from "./readings.ts";
import { written } from "./written.ts";

/** What a claim means once what exists has had its say. */
export type Pinned = Named & { readonly zoneId: string; readonly records: readonly string[] };

/**
 * Zone, name and type never change on a live record. Where the type stays against an edit, so does the value: one of
 * another type would say nothing.
 */
export function pinned({ claim, settings, seen }: AwsAsk): Pinned {
  const { exists, forProvider: live } = seen("record");
  const type = live.records && typeNamed(live.type);
  const fixed = named(claim, { name: live.name === undefined ? undefined : plain(live.name), type });
  const zone = zoneOf(settings.dns.zones, fixed.name);
  if (!exists) refuseAlias(fixed, zone.domain);
  const isEdited = fixed.type !== claim.value.type;
  return {
    ...fixed,
    zoneId: live.zoneId ?? zone.zoneId,
    records: isEdited && live.records ? live.records : [written(claim.value)],
  };
}
