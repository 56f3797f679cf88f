import { textOf } from "../../fields.ts";
import type { Simulated, SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

/** A record set of a type; Azure gives its whole name with a dot at the end. */
const record = (type: string): Simulated => ({
  fields: ({ name, forProvider }) => {
    const zone = textOf(forProvider["zoneName"]);
    return {
      id: id(forProvider, "Microsoft.Network/dnsZones", `${zone}/${type}/${name}`),
      fqdn: `${name === "@" ? "" : `${name}.`}${zone}.`,
    };
  },
});

/** Azure DNS. */
export const dns: SimulatedKinds = {
  "network.azure.m.upbound.io/v1beta1 DNSARecord": record("A"),
  "network.azure.m.upbound.io/v1beta1 DNSAAAARecord": record("AAAA"),
  "network.azure.m.upbound.io/v1beta1 DNSCNAMERecord": record("CNAME"),
  "network.azure.m.upbound.io/v1beta1 DNSTXTRecord": record("TXT"),
  "network.azure.m.upbound.io/v1beta1 DNSMXRecord": record("MX"),
};
