import { cloudName } from "../../clouds/names.ts";
import { known } from "../../compose/connection.ts";
import { need } from "../../compose/need.ts";
import { Refusal } from "../../compose/refusal.ts";
import { longest } from "./names.ts";
import type { GcpAsk } from "./readings.ts";

const cdnOf = ({ settings }: GcpAsk) =>
  need(settings.cdn, "cdn", "the domain of all distributions and its managed zone");

/** The host name that objects are served under: as it is, else a new one below the domain of the settings. */
export function hostOf(ask: GcpAsk): string {
  const { owner, seen } = ask;
  const live =
    seen("record").forProvider.name?.replace(/\.$/, "") ??
    seen("certificate").forProvider.managed.domains?.[0] ??
    known(undefined, seen("connection").data.endpoint);
  return live ?? `${cloudName(owner, longest)}.${cdnOf(ask).domain}`;
}

/** Where the record of a host is kept. */
export type Zone = { readonly project: string; readonly managedZone: string };

/**
 * A record stays in its zone. A new one goes where the settings say, in the project that they name now.
 *
 * @param project of the distribution.
 * @throws Refusal PlatformSettingsInvalid when the settings have no zone for the host.
 */
export function zoneOf(ask: GcpAsk, host: string, project: string): Zone {
  const { settings, seen } = ask;
  const { managedZone, project: zoneProject } = seen("record").forProvider;
  if (managedZone !== undefined) return { managedZone, project: zoneProject ?? project };
  const cdn = cdnOf(ask);
  if (!host.endsWith(`.${cdn.domain}`)) throw otherDomain(host, cdn.domain);
  return { managedZone: cdn.managedZone, project: cdn.zoneProjectId ?? settings.projectId ?? project };
}

/** A distribution keeps its host, and Cloud DNS takes no record that is not of a zone's domain. */
const otherDomain = (host: string, domain: string) =>
  new Refusal(
    "platform team",
    "PlatformSettingsInvalid",
    `data.cdn.domain must be that of ${host}, the host of this distribution, for its record to be made: ` +
      `received "${domain}"; set it and its managedZone back until that is done`,
  );
