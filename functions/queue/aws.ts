import { objectName } from "../clouds/names.ts";
import { dataPolicies } from "../clouds/policies.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { deadLetters } from "./aws/dead-letter.ts";
import { health } from "./aws/health.ts";
import { pinned } from "./aws/pinned.ts";
import { policy } from "./aws/policy.ts";
import { queue } from "./aws/queue.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { connection } from "./connection.ts";
import { retained } from "./dead-letter.ts";
import { secondsOf } from "./retention.ts";

/** A queue on AWS is an SQS queue, encrypted and reached over TLS alone, with a second one for its dead letters. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { claim, owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { url, arn } = seen("queue").atProvider;
  const { data: last } = seen("connection");
  const endpoint = known(url, last.endpoint);
  const secret = connection({ endpoint, arn }, last);
  const dead = deadLetters(ask, fixed, envelope);
  const own = staged({
    "queue-policy": { resource: policy(ask, fixed, envelope, "queue"), waitsFor: "the ARN of the queue" },
    connection: { resource: secret, waitsFor: "the address of the queue" },
  });

  return {
    resources: {
      queue: queue(ask, fixed, envelope, "queue", secondsOf(claim.messageRetentionDays)),
      ...own.resources,
      ...dead.resources,
    },
    states: { queue: health(ask, "queue"), ...dead.states },
    later: [...own.later, ...dead.later],
    status: {
      provider: "aws",
      region: regions[fixed.region].aws,
      ...(endpoint !== undefined && { endpoint }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: [],
    kept: [...fixed.kept, ...retained(claim, owner, seen("dlq").forProvider.name)],
    pending: [],
  };
});
