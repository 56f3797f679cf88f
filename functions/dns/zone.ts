import { Refusal } from "../compose/refusal.ts";

type Zone = { readonly domain: string };

const isIn = (domain: string, name: string) => name === domain || name.endsWith(`.${domain}`);

/**
 * The zone of a name: of those whose domain is its end, at a dot, the one with the longest domain.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings have none.
 */
export function zoneOf<Z extends Zone>(zones: readonly Z[], name: string): Z {
  const [nearest] = zones
    .filter(({ domain }) => isIn(domain, name))
    .toSorted((one, other) => other.domain.length - one.domain.length);
  if (nearest !== undefined) return nearest;
  throw new Refusal(
    "platform team",
    "PlatformSettingsInvalid",
    `data.dns.zones must hold a zone for ${name}: received ${named(zones)}; add it to the platform's EnvironmentConfig, ` +
      `or have the record renamed`,
  );
}

/** How many domains a message names. */
const most = 8;

function named(zones: readonly Zone[]): string {
  if (zones.length === 0) return "none";
  const domains = zones.map(({ domain }) => domain);
  const rest = domains.length - most;
  return [...domains.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/**
 * The name of a record within its zone; `@` is the zone itself.
 * Source: "DNS zones and records" in the Azure DNS documentation.
 */
export const nameInZone = (name: string, domain: string): string =>
  name === domain ? "@" : name.slice(0, -domain.length - 1);

/** The full name of a record, from its name within its zone. */
export const nameFromZone = (inZone: string, domain: string): string =>
  inZone === "@" ? domain : `${inZone}.${domain}`;
