import { textOf } from "../../fields.ts";
import type { Simulated, SimulatedKinds } from "../simulated.ts";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";

/** A record set of one type. Its external name is its name within its zone; `@` is the zone itself. */
const recordSet = (type: string): Simulated => ({
  fields: ({ name, forProvider }) => {
    const [group, zone] = [textOf(forProvider["resourceGroupName"]), textOf(forProvider["zoneName"])];
    return {
      id: `${subscription}/resourceGroups/${group}/providers/Microsoft.Network/dnsZones/${zone}/${type}/${name}`,
      fqdn: `${name === "@" ? "" : `${name}.`}${zone}.`,
    };
  },
});

/** Source: config/externalname.go of provider-upjet-azure. */
export const dns: SimulatedKinds = {
  "network.azure.m.upbound.io/v1beta1 DNSARecord": recordSet("A"),
  "network.azure.m.upbound.io/v1beta1 DNSAAAARecord": recordSet("AAAA"),
  "network.azure.m.upbound.io/v1beta1 DNSCNAMERecord": recordSet("CNAME"),
  "network.azure.m.upbound.io/v1beta1 DNSTXTRecord": recordSet("TXT"),
  "network.azure.m.upbound.io/v1beta1 DNSMXRecord": recordSet("MX"),
};
