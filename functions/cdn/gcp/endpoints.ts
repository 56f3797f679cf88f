import { farewell } from "../../clouds/farewell.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Observed } from "../../compose/seen.ts";
import type { Staged } from "../../compose/staged.ts";
import { endpointGroup, groupEnvelope } from "./endpoint-group.ts";
import { endpoint, endpointEnvelope } from "./endpoint.ts";
import { groupKeyOf, groupName, isUsed, keysOf } from "./origin.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk, readings } from "./readings.ts";

/** The group of the claim's origin. */
export const currentGroup = (ask: GcpAsk, pinned: Pinned): Readonly<Record<string, Resource>> => {
  const { group } = keysOf(pinned.origin);
  return { [group]: endpointGroup(pinned, groupEnvelope(ask, group)) };
};

/** The claim's origin: joins its group once that is there. */
export function currentEndpoint(ask: GcpAsk, pinned: Pinned): Readonly<Record<string, Staged>> {
  const { group, endpoint: key } = keysOf(pinned.origin);
  const isTime = ask.seen.family("endpoint-*").has(key) || ask.seen.family("endpoint-group-*").get(group)?.isHealthy;
  const address = { fqdn: pinned.origin, globalNetworkEndpointGroup: groupName(ask, group) };
  return {
    [key]: {
      resource: isTime ? endpoint(pinned, address, endpointEnvelope(ask)) : undefined,
      waitsFor: "the endpoint group",
    },
  };
}

/** Origins that the claim had before, with their groups: as long as they are sent requests. */
export function formerEndpoints(ask: GcpAsk, pinned: Pinned): Readonly<Record<string, Resource>> {
  const { seen } = ask;
  const { group, endpoint: key } = keysOf(pinned.origin);
  const groups = [...seen.family("endpoint-group-*")].filter(([one]) => one !== group);
  const endpoints = [...seen.family("endpoint-*")].filter(([one]) => one !== key);
  return Object.fromEntries([
    ...groups.flatMap(([one, live]) =>
      stays(isUsed(ask, pinned, one), one, live, groupEnvelope(ask, one), (envelope) =>
        endpointGroup(pinned, envelope),
      ),
    ),
    ...endpoints.flatMap(([one, live]) =>
      stays(isUsed(ask, pinned, groupKeyOf(one)), one, live, endpointEnvelope(ask), (envelope) =>
        endpoint(pinned, live.forProvider, envelope),
      ),
    ),
  ]);
}

type Live = Observed<(typeof readings)["endpoint-group-*" | "endpoint-*"]>;

/** An observed resource as long as it is used, and until it may be left out. */
function stays(
  isUsedNow: boolean,
  key: string,
  live: Live,
  envelope: Envelope,
  compose: (envelope: Envelope) => Resource,
): readonly (readonly [string, Resource])[] {
  const resource = isUsedNow ? compose(envelope) : farewell(live, envelope, compose);
  return resource ? [[key, resource]] : [];
}
