import { networkOf } from "../../clouds/gcp/network.ts";
import { sticky } from "../../compose/pin.ts";
import type { GcpAsk } from "./readings.ts";

/** The private address of redis; a live one keeps its network and its place in it. */
export function redisNetwork({ settings, seen }: GcpAsk) {
  const live = seen("redis");
  const range = sticky(live, live.forProvider.reservedIpRange, settings.allocatedIpRange);
  return {
    authorizedNetwork: networkOf(settings, live.forProvider.authorizedNetwork),
    ...(range !== undefined && { reservedIpRange: range }),
    connectMode: live.forProvider.connectMode ?? "PRIVATE_SERVICE_ACCESS",
  };
}

/** The private address of memcached, likewise. Its network is no reference: the provider looks for another kind there. */
export function memcachedNetwork({ settings, seen }: GcpAsk) {
  const live = seen("memcached");
  const wanted = settings.allocatedIpRange === undefined ? undefined : [settings.allocatedIpRange];
  const ranges = sticky(live, live.forProvider.reservedIpRangeId, wanted);
  return {
    authorizedNetwork: networkOf(settings, live.forProvider.authorizedNetwork),
    ...(ranges !== undefined && { reservedIpRangeId: ranges }),
  };
}
