import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";

/** Source: internal/service/route53/record.go of hashicorp/terraform-provider-aws. */
export const route53: SimulatedKinds = {
  "route53.aws.m.upbound.io/v1beta1 Record": {
    assigned: ({ zoneId, name, type }) => [zoneId, name, type].map(textOf).join("_"),
    fields: ({ name, forProvider }) => ({ id: name, fqdn: textOf(forProvider["name"]) }),
  },
};
