import { objectName } from "../clouds/names.ts";
import { unverified } from "../clouds/password.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { credentialsSecret } from "../compose/credentials.ts";
import type { Plan } from "../compose/plan.ts";
import { engines } from "./engines.ts";
import { pointInTimeCapped } from "./gcp/backups.ts";
import { connectionOf, endpointOf } from "./gcp/connection.ts";
import { credentialsIn } from "./gcp/credentials.ts";
import { database } from "./gcp/database.ts";
import { health } from "./gcp/health.ts";
import { instance } from "./gcp/instance.ts";
import { changing } from "./gcp/pending.ts";
import { pinned, type Pinned } from "./gcp/pinned.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { waitsOf } from "./gcp/stages.ts";
import { passwordUser, user } from "./gcp/user.ts";

/** A database on Google Cloud is a private Cloud SQL instance with a database and a user inside. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const fixed = pinned(ask);
  const credentials = credentialsIn(ask, fixed);
  const doubts = unverified(ask.owner, passwordUser(ask, fixed), ask.seen("user"));
  const waits = waitsOf(ask, credentials.observed, doubts.length === 0);
  const secret = waits.connection === undefined ? connectionOf(ask, fixed, credentials) : undefined;
  return {
    resources: {
      credentials: credentialsSecret(credentials),
      instance: instance(ask, fixed),
      ...(waits.database === undefined && { database: database(ask, fixed) }),
      ...(waits.user === undefined && { user: user(ask, fixed) }),
      ...(secret && { connection: secret }),
    },
    states: {
      instance: health(ask),
      user: doubts.length > 0 ? { waitsFor: "the verification of its password" } : "ready",
    },
    later: Object.entries(waits).map(([key, waitsFor]) => ({ key, waitsFor })),
    status: { ...status(ask, fixed), ...(secret && { connectionSecret: objectName(ask.owner, "connection") }) },
    warnings: pointInTimeCapped(ask.claim),
    kept: fixed.kept,
    pending: [...doubts, ...changing(ask)],
  };
});

function status(ask: GcpAsk, { region, engine }: Pinned) {
  const endpoint = endpointOf(ask);
  return {
    provider: "gcp",
    region: regions[region].gcp,
    ...(endpoint !== undefined && { endpoint, port: engines[engine].port }),
  };
}
