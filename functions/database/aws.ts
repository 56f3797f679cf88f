import { holdersOf } from "../clouds/aws/holders.ts";
import { objectName } from "../clouds/names.ts";
import { credentialsOf, unverified } from "../clouds/password.ts";
import { dataPolicies } from "../clouds/policies.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import { credentialsSecret } from "../compose/credentials.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { health } from "./aws/health.ts";
import { instance, passwordUser } from "./aws/instance.ts";
import { network } from "./aws/network.ts";
import { parameterGroup } from "./aws/parameter-group.ts";
import { changing } from "./aws/pending.ts";
import { pinned } from "./aws/pinned.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { connection } from "./connection.ts";
import { databaseName, engines } from "./engines.ts";

/** A database on AWS is an RDS instance behind a security group of its own, private and encrypted. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const credentials = credentialsIn(ask);
  const live = seen("instance");
  // The server joins only after the cluster was seen to hold its password: no later run can then draw another one.
  const mayServe = credentials.observed || live.exists;
  const { data: last } = seen("connection");
  const endpoint = known(live.atProvider.address, last.endpoint);
  const port = live.atProvider.port ?? engines[fixed.engine].port;
  const secret = connection({ endpoint, port, credentials, database: databaseName }, last);
  const doubts = unverified(owner, passwordUser(ask), live);
  const stages = staged({
    instance: { resource: mayServe ? instance(ask, fixed, envelope) : undefined, waitsFor: "its Secret credentials" },
    connection: { resource: secret, waitsFor: "the address of the instance" },
  });

  return {
    resources: {
      credentials: credentialsSecret(credentials),
      ...stages.resources,
      "parameter-group": parameterGroup(ask, fixed, envelope),
      ...network(ask, fixed, { owner, settings, region: fixed.region, envelope }),
    },
    states: {
      instance:
        doubts.length > 0 ? { waitsFor: "the verification of its password" } : health(ask, credentials.observed),
    },
    later: stages.later,
    status: {
      provider: "aws",
      region: regions[fixed.region].aws,
      ...(endpoint !== undefined && { endpoint, port }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: [],
    kept: fixed.kept,
    pending: [...doubts, ...changing(ask)],
  };
});

const credentialsIn = (ask: AwsAsk) => {
  const { seen } = ask;
  const published = seen("instance").details["attribute.password"];
  const holders = holdersOf(seen("credentials"), seen("connection"), seen("instance"), published);
  return credentialsOf(ask, holders, passwordUser(ask));
};
