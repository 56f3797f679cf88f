import { goingFilled } from "../clouds/azure/policies.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { health } from "./azure/health.ts";
import { keyOf } from "./azure/keys.ts";
import { pinned } from "./azure/pinned.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { modelOf, record } from "./azure/record.ts";
import { fqdnOf } from "./fqdn.ts";
import { isFree, nameLabel, sameName } from "./taken.ts";

/** A record on Azure is a record set of its type in Azure DNS, which no other claim has already. */
export const azure = room(
  readings,
  (ask: AzureAsk): Plan => {
    const { owner, settings, required } = ask;
    const fixed = pinned(ask);
    const key = keyOf[fixed.type];
    const envelope = {
      managementPolicies: goingFilled(owner),
      providerConfigRef: settings.providerConfigRef,
      labels: nameLabel(fixed),
    };
    const mayCompose = isFree(ask, fixed, fixed.isLive, required("same-name"));
    return {
      ...staged({
        [key]: {
          resource: mayCompose ? record(ask, fixed, envelope) : undefined,
          waitsFor: "a look at the records of that name",
        },
      }),
      states: { [key]: health(fixed) },
      status: { provider: "azure", fqdn: fqdnOf(fixed.fqdn, fixed.name) },
      warnings: [],
      kept: fixed.kept,
      pending: [],
    };
  },
  ({ claim }) => ({ "same-name": sameName(modelOf[claim.value.type], claim) }),
);
