import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { record, nameIn } from "./azure/record.ts";
import { keyOf, kindOf, liveType } from "./azure/types.ts";
import { fixedOf } from "./pinned.ts";
import { refuseTaken, sameName, whoHasTheName } from "./taken.ts";
import { fqdnOf, refuseApex, zoneOf } from "./zone.ts";

/** A record on Azure is one of Azure DNS, which takes over what has its name: others are asked first. */
export const azure = room(
  readings,
  (ask: AzureAsk): Plan => {
    const { claim, owner, settings, seen, required } = ask;
    const type = liveType(ask);
    const fixed = fixedOf(claim, { fqdn: type && nameIn(ask, type), type });
    const zone = zoneOf(settings.dns.zones, fixed.fqdn);
    refuseApex(claim, fixed.fqdn, zone.domain);
    const records = required("records");
    // A type that was not changed after all has no record of another claim to fear.
    refuseTaken(owner, fixed.kept.length === 0 ? (records ?? []) : [], fixed.fqdn, fixed.type);
    const key = keyOf[fixed.type];
    const { exists, atProvider } = seen(key);
    const mayCompose = exists || records !== undefined;
    const stages = staged({
      [key]: { resource: mayCompose ? record(ask, fixed, zone) : undefined, waitsFor: whoHasTheName },
    });
    return {
      resources: stages.resources,
      states: { [key]: atProvider.fqdn === undefined ? { waitsFor: "Azure DNS" } : "ready" },
      later: stages.later,
      status: { provider: "azure", ...(atProvider.fqdn !== undefined && { fqdn: fixed.fqdn }) },
      warnings: [],
      kept: fixed.kept,
      pending: [],
    };
  },
  ({ claim }) => ({ records: sameName(kindOf[claim.recordType], fqdnOf(claim), claim.recordType) }),
);
