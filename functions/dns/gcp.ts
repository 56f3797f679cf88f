import { RecordSet } from "../clouds/models.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { record } from "./gcp/record.ts";
import { fixedOf } from "./pinned.ts";
import { refuseTaken, sameName, whoHasTheName } from "./taken.ts";
import { fqdnOf, refuseApex, zoneOf } from "./zone.ts";

/** A record on Google Cloud is a record set of Cloud DNS, which takes over what has its name: others are asked first. */
export const gcp = room(
  readings,
  (ask: GcpAsk): Plan => {
    const { claim, owner, settings, seen, required } = ask;
    const { exists, forProvider: now, atProvider } = seen("record");
    const fixed = fixedOf(claim, { fqdn: now.name?.replace(/\.$/, ""), type: now.type });
    const zone = zoneOf(settings.dns.zones, fixed.fqdn);
    refuseApex(claim, fixed.fqdn, zone.domain);
    const records = required("records");
    // A type that was not changed after all has no record of another claim to fear.
    refuseTaken(owner, fixed.kept.length === 0 ? (records ?? []) : [], fixed.fqdn, fixed.type);
    const mayCompose = exists || records !== undefined;
    const stages = staged({
      record: { resource: mayCompose ? record(ask, fixed, zone) : undefined, waitsFor: whoHasTheName },
    });
    return {
      resources: stages.resources,
      states: { record: atProvider.id === undefined ? { waitsFor: "Cloud DNS" } : "ready" },
      later: stages.later,
      status: { provider: "gcp", ...(atProvider.id !== undefined && { fqdn: fixed.fqdn }) },
      warnings: [],
      kept: fixed.kept,
      pending: [],
    };
  },
  ({ claim }) => ({ records: sameName(RecordSet, fqdnOf(claim), claim.recordType) }),
);
