import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";

/**
 * Cloud DNS. Creating a record set takes the place of one that has its name and type.
 * Source: resourceDnsRecordSetCreate of hashicorp/terraform-provider-google.
 */
export const dns: SimulatedKinds = {
  "dns.gcp.m.upbound.io/v1beta1 RecordSet": {
    assigned: ({ project, managedZone, name, type }) =>
      `projects/${textOf(project)}/managedZones/${textOf(managedZone)}/rrsets/${textOf(name)}/${textOf(type)}`,
    takesOver: true,
    fields: ({ name }) => ({ id: name }),
  },
};
