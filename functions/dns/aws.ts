import { goingPolicies } from "../clouds/policies.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { health } from "./aws/health.ts";
import { pinned } from "./aws/pinned.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { record } from "./aws/record.ts";
import { fqdnOf } from "./fqdn.ts";

/** A record on AWS is a record set of Route 53, which creates none over one that somebody else made. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: goingPolicies(owner), providerConfigRef: settings.providerConfigRef };
  return {
    resources: { record: record(ask, fixed, envelope) },
    states: { record: health(ask, fixed) },
    later: [],
    status: { provider: "aws", fqdn: fqdnOf(seen("record").atProvider.fqdn, fixed.name) },
    warnings: [],
    kept: fixed.kept,
    pending: [],
  };
});
