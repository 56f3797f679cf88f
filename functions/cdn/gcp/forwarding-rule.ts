import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { GlobalForwardingRule } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { loadBalancingScheme } from "./balancing.ts";
import { envelopeOf } from "./envelope.ts";
import { pathOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The two doors of a distribution: the port, and the proxy behind it. */
const doors = {
  "https-rule": { portRange: "443", proxy: "https-proxy" },
  "http-rule": { portRange: "80", proxy: "http-proxy" },
} as const;

/** Leads from the address to a proxy. */
export const forwardingRule = (ask: GcpAsk, { project }: Pinned, key: keyof typeof doors): Resource =>
  GlobalForwardingRule(envelopeOf(ask, key), {
    project,
    target: pathOf(ask, project, doors[key].proxy),
    ipAddress: pathOf(ask, project, "address"),
    loadBalancingScheme,
    ipProtocol: "TCP",
    portRange: doors[key].portRange,
    labels: gcpLabels(ask.owner, ask.settings.tags),
  });
