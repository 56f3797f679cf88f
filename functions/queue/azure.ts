import { lockStage } from "../clouds/azure/lock.ts";
import { filledPolicies } from "../clouds/azure/policies.ts";
import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { authorizationRule, connectionString } from "./azure/authorization-rule.ts";
import { health } from "./azure/health.ts";
import { namespace } from "./azure/namespace.ts";
import { pinned } from "./azure/pinned.ts";
import { queue, queueName } from "./azure/queue.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { warnings } from "./azure/warnings.ts";
import { connection } from "./connection.ts";

/** A queue on Azure is a Service Bus namespace of its own, with one queue in it and a key to that queue. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: filledPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { data: last } = seen("connection");
  const endpoint = known(seen("namespace").atProvider.endpoint, last.endpoint);
  const secret = connection({ endpoint, arn: seen("queue").atProvider.id }, last, {
    queueName: queueName(ask),
    ...(fixed.hasKey && { connectionString: connectionString(ask) }),
  });
  const stages = staged({
    ...lockStage(ask, seen("lock"), seen("namespace").atProvider.id, "the namespace"),
    connection: { resource: secret, waitsFor: `the address of the queue${fixed.hasKey ? " and its key" : ""}` },
  });

  return {
    resources: {
      namespace: namespace(ask, fixed, envelope),
      queue: queue(ask, fixed, envelope),
      ...(fixed.hasKey && { "authorization-rule": authorizationRule(ask, envelope) }),
      ...stages.resources,
    },
    states: health(ask),
    later: stages.later,
    status: {
      provider: "azure",
      region: fixed.location,
      ...(endpoint !== undefined && { endpoint }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask, fixed),
    kept: fixed.kept,
    pending: [],
  };
});
