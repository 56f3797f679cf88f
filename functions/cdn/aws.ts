import { objectName } from "../clouds/names.ts";
import { goingPolicies } from "../clouds/policies.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { cachePolicy, isPolicyNeeded } from "./aws/cache-policy.ts";
import { distribution } from "./aws/distribution.ts";
import { health, idHealth } from "./aws/health.ts";
import { isAccessControlNeeded, originAccessControl } from "./aws/origin-access-control.ts";
import { changing } from "./aws/pending.ts";
import { pinned } from "./aws/pinned.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { distributionWait } from "./aws/stages.ts";
import { warnings } from "./aws/warnings.ts";
import { connection } from "./connection.ts";

/** A CDN on AWS is a CloudFront distribution; it has no region. Nothing is lost with it, so it goes in production too. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const envelope = { managementPolicies: goingPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { id, domainName } = seen("distribution").atProvider;
  const { data: last } = seen("connection");
  const [endpoint, distributionId] = [known(domainName, last.endpoint), known(id, last.distributionId)];
  const secret = connection({ endpoint: domainName, distributionId: id }, last);
  const policy = cachePolicy(ask, envelope);
  const accessControl = originAccessControl(ask, envelope);
  const own = staged({
    distribution: { resource: distribution(ask, pinned(ask), envelope), waitsFor: distributionWait(ask) },
    connection: { resource: secret, waitsFor: "the address of the distribution" },
  });

  return {
    resources: {
      ...(policy && { "cache-policy": policy }),
      ...(accessControl && { "origin-access-control": accessControl }),
      ...own.resources,
    },
    states: {
      distribution: health(ask),
      ...(isPolicyNeeded(ask) && { "cache-policy": idHealth(ask, "cache-policy") }),
      ...(isAccessControlNeeded(ask) && { "origin-access-control": idHealth(ask, "origin-access-control") }),
    },
    later: own.later,
    status: {
      provider: "aws",
      ...(endpoint !== undefined && { endpoint }),
      ...(distributionId !== undefined && { distributionId }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask),
    kept: [],
    pending: changing(ask),
  };
});
