import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";

/** Source of the name: route53 in config/externalname.go of provider-upjet-aws. */
export const route53: SimulatedKinds = {
  "route53.aws.m.upbound.io/v1beta1 Record": {
    isSlow: true,
    assigned: ({ zoneId, name, type }) => `${textOf(zoneId)}_${textOf(name)}_${textOf(type)}`,
    fields: ({ name, forProvider }) => ({ id: name, fqdn: textOf(forProvider["name"]) }),
  },
};
