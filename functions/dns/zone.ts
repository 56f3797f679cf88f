import { Refusal } from "../compose/refusal.ts";
import type { Dns } from "./claim.ts";

/** A name without its trailing dot, in lower case: DNS knows no other. */
export const fqdnOf = ({ name }: Pick<Dns, "name">): string => name.replace(/\.$/, "").toLowerCase();

/**
 * The zone of a name: of the platform's zones the one with the longest domain that the name is, or ends in at a dot.
 *
 * @throws Refusal PlatformSettingsInvalid when none fits.
 */
export function zoneOf<Z extends { readonly domain: string }>(zones: readonly Z[], fqdn: string): Z {
  const [zone] = zones
    .filter(({ domain }) => isWithin(fqdn, domain))
    .toSorted((a, b) => b.domain.length - a.domain.length);
  if (zone !== undefined) return zone;
  const known = zones.map(({ domain }) => domain).toSorted();
  throw new Refusal(
    "platform team",
    "PlatformSettingsInvalid",
    `data.dns.zones must have a zone for ${fqdn}: received ${known.length === 0 ? "nothing" : known.join(", ")}; add ` +
      `the zone to the platform's EnvironmentConfig, or have spec.name end in one of these`,
  );
}

const isWithin = (fqdn: string, domain: string) => {
  const zone = domain.toLowerCase().replace(/\.$/, "");
  return fqdn === zone || fqdn.endsWith(`.${zone}`);
};

/**
 * A CNAME stands alone at its name, and a zone has records of its own at its apex. Source: RFC 1034, 3.6.2.
 *
 * @throws Refusal InvalidValue for one at the apex.
 */
export function refuseApex({ recordType }: Dns, fqdn: string, domain: string): void {
  if (recordType !== "CNAME" || fqdn !== domain.toLowerCase()) return;
  throw new Refusal(
    "you",
    "InvalidValue",
    `spec.recordType must not be CNAME for ${fqdn}, which is the apex of its zone: received "CNAME"; use an A or AAAA ` +
      `record there, or a name below it`,
  );
}
