import { assigned } from "../../clouds/gcp/policies.ts";
import { RecordSet } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { addressOf } from "./address.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * The name of the host in DNS; undefined until the address is known. It replaces a record of that name that is there:
 * the name is hashed, so that can only be this claim's.
 */
export function record(ask: GcpAsk, { host, zone }: Pinned): Resource | undefined {
  const address = addressOf(ask);
  if (address === undefined) return undefined;
  return RecordSet(
    { managementPolicies: assigned, providerConfigRef: ask.settings.providerConfigRef },
    {
      project: zone.project,
      managedZone: zone.managedZone,
      name: `${host}.`,
      type: "A",
      ttl: 300,
      rrdatas: [address],
    },
  );
}
