import type { Settings } from "./readings.ts";

/** Whether the settings name the group of a team. */
export const isNamed = (team: string, { groups }: Settings["namespace"]): boolean => Object.hasOwn(groups, team);

/** The group of a team in the identity provider: the one that is named, else by the format. */
export const groupOf = (team: string, settings: Settings["namespace"]): string =>
  (isNamed(team, settings) ? settings.groups[team] : undefined) ?? settings.groupFormat.replaceAll("{team}", team);
