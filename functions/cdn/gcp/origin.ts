import { cloudName, hash8 } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";
import { globalPath, lastName, longest } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** An endpoint can never change, so each origin has its own, and a group around it. Both are named for the origin. */
const hashOf = (origin: string): string => hash8(origin).slice(0, 6);

/** The composition-resource keys of an origin. */
export const keysOf = (origin: string) =>
  ({ group: `endpoint-group-${hashOf(origin)}`, endpoint: `endpoint-${hashOf(origin)}` }) as const;

/** The key of the group that an endpoint is in. */
export const groupKeyOf = (endpointKey: string): string => endpointKey.replace("endpoint-", "endpoint-group-");

/** The name of a group in Google Cloud: the one that it has, else a new one. */
export const groupName = ({ owner, seen }: Pick<GcpAsk, "owner" | "seen">, groupKey: string): string =>
  seen.family("endpoint-group-*").get(groupKey)?.externalName ?? newGroupName(owner, groupKey);

const newGroupName = (owner: Owner, groupKey: string) =>
  cloudName(owner, longest, groupKey.replace("endpoint-group-", "-neg-"));

/** Where a backend sends requests to. */
export type Target = { readonly group: string; readonly headers: readonly string[] };

/** The origin of the claim as a target. Without the header it would be asked for the host of the distribution. */
const wanted = (ask: GcpAsk, { project, origin }: Pinned): Target => ({
  group: globalPath(project, "networkEndpointGroups", groupName(ask, keysOf(origin).group)),
  headers: [`Host: ${origin}`],
});

/** Where the backend sends requests to: on to the origin of the claim once that is set up, until then as it was. */
export function targetOf(ask: GcpAsk, pinned: Pinned): Target {
  const next = wanted(ask, pinned);
  const { backend, customRequestHeaders: headers = [] } = ask.seen("backend").forProvider;
  const group = backend?.[0]?.group;
  return group === undefined || group === next.group || isOriginSetUp(ask, pinned) ? next : { group, headers };
}

/** Whether the origin of the claim can be sent requests. */
export const isOriginSetUp = ({ seen }: GcpAsk, { origin }: Pinned): boolean =>
  seen.family("endpoint-*").get(keysOf(origin).endpoint)?.isHealthy ?? false;

/**
 * Whether a group is still sent requests, by the plan or in Google Cloud, which then refuses to delete it. While that
 * is not known, it may be.
 */
export function isUsed(ask: GcpAsk, pinned: Pinned, groupKey: string): boolean {
  const { backend } = ask.seen("backend").atProvider;
  const names = [groupName(ask, groupKey), newGroupName(ask.owner, groupKey)];
  const used = [targetOf(ask, pinned), ...(backend ?? [])].map(({ group = "" }) => lastName(group));
  return backend === undefined || used.some((name) => names.includes(name));
}

/** The origin that Google Cloud asks now; undefined while that is not known. */
export const originNow = ({ seen }: GcpAsk): string | undefined =>
  seen("backend")
    .atProvider.customRequestHeaders?.find((header) => header.startsWith("Host: "))
    ?.slice("Host: ".length);
