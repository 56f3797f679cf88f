import { lockStage } from "../clouds/azure/lock.ts";
import { filledPolicies } from "../clouds/azure/policies.ts";
import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { account } from "./azure/account.ts";
import { connectionOf } from "./azure/connection.ts";
import { container } from "./azure/container.ts";
import { health } from "./azure/health.ts";
import { lifecycle } from "./azure/lifecycle.ts";
import { changing } from "./azure/pending.ts";
import { pinned } from "./azure/pinned.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { warnings } from "./azure/warnings.ts";

/** A bucket on Azure is a storage account of its own, with one container in it. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { claim, owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: filledPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { endpoint, bucketName, secret } = connectionOf(ask);
  const { resources, later } = staged({
    ...lockStage(ask, seen("lock"), seen("account").atProvider.id, "the account"),
    connection: { resource: secret, waitsFor: "the address of the account and its container" },
  });

  return {
    resources: {
      account: account(ask, fixed, envelope),
      container: container(ask, envelope),
      // Kept where the account is: what may be deleted would be stuck behind the lock of the account.
      ...lifecycle(ask, envelope),
      ...resources,
    },
    states: health(ask),
    later,
    status: {
      provider: "azure",
      region: fixed.location,
      ...(endpoint !== undefined && { endpoint }),
      ...(bucketName !== undefined && { bucketName }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(claim),
    kept: fixed.kept,
    pending: changing(ask),
  };
});
