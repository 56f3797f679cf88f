import { objectName } from "../clouds/names.ts";
import { dataPolicies } from "../clouds/policies.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { connectionSecret } from "../compose/connection.ts";
import { fromBase64 } from "../compose/base64.ts";
import { credentialsSecret, keepCredentials } from "../compose/credentials.ts";
import type { Plan } from "../compose/plan.ts";
import { health } from "./aws/health.ts";
import { identifier, instance, login } from "./aws/instance.ts";
import { ingressRules, ownSubnets, securityGroup } from "./aws/network.ts";
import { parameterGroup } from "./aws/parameter-group.ts";
import { changing, unverified } from "./aws/pending.ts";
import { pinned } from "./aws/pinned.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { databaseName, engines } from "./engines.ts";

/** A database on AWS is an RDS instance behind a security group of its own, private and encrypted. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const credentials = credentialsOf(ask);
  const live = seen("instance");
  // The server joins only after the cluster was seen to hold its password: no later run can then draw another one.
  const mayServe = credentials.observed || live.exists;
  const { data: last } = seen("connection");
  const endpoint = live.atProvider.address ?? (last.endpoint && fromBase64(last.endpoint));
  const port = live.atProvider.port ?? engines[fixed.engine].port;
  const connection = connectionSecret(
    {
      endpoint,
      port: String(port),
      username: credentials.username,
      password: credentials.password,
      database: databaseName,
    },
    last,
  );
  const doubts = unverified(ask);

  return {
    resources: {
      credentials: credentialsSecret(credentials),
      ...(mayServe && { instance: instance(ask, fixed, envelope) }),
      "parameter-group": parameterGroup(ask, fixed, envelope),
      "security-group": securityGroup(ask, fixed, envelope),
      ...ingressRules(ask, fixed, envelope),
      ...ownSubnets(ask, fixed, envelope),
      ...(connection && { connection }),
    },
    states: {
      instance:
        doubts.length > 0 ? { waitsFor: "the verification of its password" } : health(ask, credentials.observed),
    },
    later: [
      ...(mayServe ? [] : [{ key: "instance", waitsFor: "its Secret credentials" }]),
      ...(connection ? [] : [{ key: "connection", waitsFor: "the address of the instance" }]),
    ],
    status: {
      provider: "aws",
      region: regions[fixed.region].aws,
      ...(endpoint !== undefined && { endpoint, port }),
      ...(connection && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: [],
    kept: fixed.kept,
    pending: [...doubts, ...changing(ask)],
  };
});

function credentialsOf(ask: AwsAsk) {
  const { owner, seen, draw } = ask;
  const { exists: connectionExists, data: connection } = seen("connection");
  const { exists: userExists, details } = seen("instance");
  return keepCredentials(
    {
      observed: seen("credentials").data,
      userExists,
      connectionExists,
      copies: [connection.password, details["attribute.password"]],
    },
    login,
    draw,
    `set a new one with aws rds modify-db-instance --db-instance-identifier ${identifier(ask)} --master-user-password <new> ` +
      `--apply-immediately, then create Secret ${objectName(owner, "credentials")} with username ${login}, that password and ` +
      `annotation crossplane.io/composition-resource-name: credentials`,
  );
}
