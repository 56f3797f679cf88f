import { lockStage } from "../clouds/azure/lock.ts";
import { objectName } from "../clouds/names.ts";
import { credentialsOf, unverified } from "../clouds/password.ts";
import { dataPolicies } from "../clouds/policies.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import { credentialsSecret } from "../compose/credentials.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { database } from "./azure/database.ts";
import { health } from "./azure/health.ts";
import { changing } from "./azure/pending.ts";
import { pinned, type Pinned } from "./azure/pinned.ts";
import { readings, type AzureAsk } from "./azure/readings.ts";
import { passwordUser, server } from "./azure/server.ts";
import { shapeOf } from "./azure/shape.ts";
import { warnings } from "./azure/warnings.ts";
import { connection } from "./connection.ts";
import { databaseName, engines } from "./engines.ts";

/** A database on Azure is a flexible server in a network of the platform, with one database in it. */
export const azure = room(readings, (ask: AzureAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const shape = shapeOf(ask, fixed.engine);
  const envelope = { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const credentials = credentialsIn(ask, fixed);
  const live = seen("server");
  // The server joins only after the cluster was seen to hold its password: no later run can then draw another one.
  const mayServe = credentials.observed || live.exists;
  const hasDatabase = mayServe || seen("database").exists;
  const { data: last } = seen("connection");
  const endpoint = known(live.atProvider.fqdn, last.endpoint);
  const { port } = engines[fixed.engine];
  const secret = connection({ endpoint, port, credentials, database: databaseName }, last);
  const doubts = unverified(owner, passwordUser(ask, fixed), live);
  const stages = staged({
    server: {
      resource: mayServe ? server(ask, fixed, shape, envelope) : undefined,
      waitsFor: "its Secret credentials",
    },
    database: { resource: hasDatabase ? database(ask, fixed, envelope) : undefined, waitsFor: "the server" },
    ...lockStage(ask, seen("lock"), live.atProvider.id, "the server"),
    connection: { resource: secret, waitsFor: "the address of the server" },
  });

  return {
    resources: { credentials: credentialsSecret(credentials), ...stages.resources },
    states: {
      server:
        doubts.length > 0 ? { waitsFor: "the verification of its password" } : health(ask, shape, credentials.observed),
    },
    later: stages.later,
    status: {
      provider: "azure",
      region: fixed.location,
      ...(endpoint !== undefined && { endpoint, port }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask, fixed, shape),
    kept: fixed.kept,
    pending: [...doubts, ...changing(ask, shape)],
  };
});

const credentialsIn = (ask: AzureAsk, fixed: Pinned) => {
  const { exists: connectionExists, data } = ask.seen("connection");
  const observed = ask.seen("credentials").data;
  const holders = { observed, userExists: ask.seen("server").exists, connectionExists, copies: [data.password] };
  return credentialsOf(ask, holders, passwordUser(ask, fixed));
};
