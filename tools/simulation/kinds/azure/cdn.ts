import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { Reference, Simulated, SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

const kind = (name: string) => ({ apiVersion: "cdn.azure.m.upbound.io/v1beta1", kind: name });

const to = (field: string, goName: string, target: string): Reference => ({
  field,
  goName,
  to: kind(target),
  isId: true,
});

const profile = to("cdnFrontdoorProfileId", "CdnFrontdoorProfileID", "FrontdoorProfile");

/** Something below another thing of the profile: its id begins with that of what it belongs to. */
const below = (parent: string, type: string, ...references: readonly Reference[]): Simulated => ({
  references,
  fields: ({ name, forProvider }) => ({ id: idBelow(forProvider, parent, type, name) }),
});

const idBelow = (forProvider: Fields, parent: string, type: string, name: string) =>
  `${textOf(forProvider[parent])}/${type}/${name}`;

/** Front Door. */
export const cdn: SimulatedKinds = {
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorProfile": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.Cdn/profiles", name),
      ...(isDone && { resourceGuid: hex(32, name).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") }),
    }),
  },
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorEndpoint": {
    references: [profile],
    fields: ({ name, forProvider, isDone }) => ({
      id: idBelow(forProvider, "cdnFrontdoorProfileId", "afdEndpoints", name),
      ...(isDone && { hostName: `${name}-${hex(16, name)}.z01.azurefd.net` }),
    }),
  },
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorOriginGroup": below("cdnFrontdoorProfileId", "originGroups", profile),
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorOrigin": below(
    "cdnFrontdoorOriginGroupId",
    "origins",
    to("cdnFrontdoorOriginGroupId", "CdnFrontdoorOriginGroupID", "FrontdoorOriginGroup"),
  ),
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorRuleSet": below("cdnFrontdoorProfileId", "ruleSets", profile),
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorRule": below(
    "cdnFrontdoorRuleSetId",
    "rules",
    to("cdnFrontdoorRuleSetId", "CdnFrontdoorRuleSetID", "FrontdoorRuleSet"),
  ),
  "cdn.azure.m.upbound.io/v1beta1 FrontdoorRoute": below(
    "cdnFrontdoorEndpointId",
    "routes",
    to("cdnFrontdoorEndpointId", "CdnFrontdoorEndpointID", "FrontdoorEndpoint"),
    to("cdnFrontdoorOriginGroupId", "CdnFrontdoorOriginGroupID", "FrontdoorOriginGroup"),
    { ...to("cdnFrontdoorOriginIds", "CdnFrontdoorOriginIds", "FrontdoorOrigin"), isMany: true },
    { ...to("cdnFrontdoorRuleSetIds", "CdnFrontdoorRuleSetIds", "FrontdoorRuleSet"), isMany: true },
  ),
};
