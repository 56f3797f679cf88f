import { lockStage } from "../clouds/azure/lock.ts";
import { filledPolicies } from "../clouds/azure/policies.ts";
import { objectName } from "../clouds/names.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { account } from "./azure/account.ts";
import { container, containerName } from "./azure/container.ts";
import { health } from "./azure/health.ts";
import { lifecycle } from "./azure/lifecycle.ts";
import { pinned } from "./azure/pinned.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { connection } from "./connection.ts";
import { alwaysEncrypted } from "./warnings.ts";

/** A bucket on Azure is a storage account of its own, with one container in it. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { claim, owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: filledPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { id, primaryBlobEndpoint } = seen("account").atProvider;
  const { data: last } = seen("connection");
  const name = containerName(ask);
  const endpoint = known(primaryBlobEndpoint && `${primaryBlobEndpoint.replace(/\/$/, "")}/${name}`, last.endpoint);
  const rules = lifecycle(ask, envelope);
  const stages = staged({
    ...lockStage(ask, seen("lock"), id, "the account"),
    connection: { resource: connection({ endpoint, bucketName: name }, last), waitsFor: "the address of the account" },
  });

  return {
    resources: {
      account: account(ask, fixed, envelope),
      container: container(ask, envelope),
      ...(rules && { lifecycle: rules }),
      ...stages.resources,
    },
    states: health(ask),
    later: stages.later,
    status: {
      provider: "azure",
      region: fixed.location,
      ...(endpoint !== undefined && { endpoint, bucketName: name }),
      ...("connection" in stages.resources && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: alwaysEncrypted(claim, "Azure encrypts every blob with a key of its own (AES-256)"),
    kept: fixed.kept,
    pending: [],
  };
});
