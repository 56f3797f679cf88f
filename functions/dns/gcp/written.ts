import { zoneFile } from "../strings.ts";
import type { Value } from "../types.ts";

/**
 * A value as Cloud DNS has it: as in a zone file, where a host without a dot at its end would be one of the zone.
 * Source: "Supported DNS record types" in the Cloud DNS documentation.
 */
export function written(value: Value): string {
  if (value.type === "TXT") return zoneFile(value.text);
  if (value.type === "MX") return `${value.preference} ${rooted(value.exchange)}`;
  return value.type === "CNAME" ? rooted(value.host) : value.address;
}

/** A name with the dot at its end; the root alone has it already. */
export const rooted = (name: string): string => (name === "." ? name : `${name}.`);
