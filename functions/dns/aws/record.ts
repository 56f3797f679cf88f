import { Route53Record } from "../../clouds/models.ts";
import { goingPolicies } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Fixed } from "../pinned.ts";
import { recordOf } from "./records.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * The record. It never overwrites one that is there: then Route 53 refuses. A live one stays in its zone, whatever the
 * settings say now.
 */
export const record = (ask: AwsAsk, fixed: Fixed, zoneId: string): Resource => {
  const { claim, owner, settings, seen } = ask;
  const live = seen("record").forProvider;
  return Route53Record(
    { managementPolicies: goingPolicies(owner), providerConfigRef: settings.providerConfigRef },
    {
      zoneId: live.zoneId ?? zoneId,
      name: fixed.fqdn,
      type: fixed.type,
      ttl: claim.ttl,
      records: fixed.value ? [recordOf(fixed.value)] : (live.records ?? []),
    },
  );
};
