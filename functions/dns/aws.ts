import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { record } from "./aws/record.ts";
import { fixedOf } from "./pinned.ts";
import { refuseApex, zoneOf } from "./zone.ts";

/** A record on AWS is one of Route 53. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { claim, settings, seen } = ask;
  const { forProvider: now, atProvider } = seen("record");
  const fixed = fixedOf(claim, { fqdn: now.name, type: now.type });
  const { domain, zoneId } = zoneOf(settings.dns.zones, fixed.fqdn);
  refuseApex(claim, fixed.fqdn, domain);
  return {
    resources: { record: record(ask, fixed, zoneId) },
    states: { record: atProvider.fqdn === undefined ? { waitsFor: "Route 53" } : "ready" },
    later: [],
    status: { provider: "aws", ...(atProvider.fqdn !== undefined && { fqdn: fixed.fqdn }) },
    warnings: [],
    kept: fixed.kept,
    pending: [],
  };
});
