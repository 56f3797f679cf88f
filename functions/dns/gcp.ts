import { goingAssigned } from "../clouds/gcp/policies.ts";
import { RecordSet } from "../clouds/models.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { changing } from "./gcp/pending.ts";
import { pinned } from "./gcp/pinned.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { record } from "./gcp/record.ts";
import { isFree, nameLabel, sameName } from "./taken.ts";

/** A record on Google Cloud is a record set of Cloud DNS, which no other claim has already. */
export const gcp = room(
  readings,
  (ask: GcpAsk): Plan => {
    const { owner, settings, seen, required } = ask;
    const fixed = pinned(ask);
    const envelope = {
      managementPolicies: goingAssigned(owner),
      providerConfigRef: settings.providerConfigRef,
      labels: nameLabel(fixed),
    };
    const mayCompose = isFree(ask, fixed, seen("record").exists, required("same-name"));
    return {
      ...staged({
        record: {
          resource: mayCompose ? record(ask, fixed, envelope) : undefined,
          waitsFor: "a look at the records of that name",
        },
      }),
      states: {},
      status: { provider: "gcp", fqdn: fixed.name },
      warnings: [],
      kept: fixed.kept,
      pending: changing(ask, fixed),
    };
  },
  ({ claim }) => ({ "same-name": sameName(RecordSet, claim) }),
);
