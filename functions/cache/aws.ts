import { holdersOf } from "../clouds/aws/holders.ts";
import { objectName } from "../clouds/names.ts";
import { tokenOf, unverified } from "../clouds/password.ts";
import { goingPolicies } from "../clouds/policies.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { connectionSecret, known } from "../compose/connection.ts";
import { credentialsSecret, type Password } from "../compose/credentials.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { cluster } from "./aws/cluster.ts";
import { engineFacts } from "./aws/engine-facts.ts";
import { addressOf, health } from "./aws/health.ts";
import { network } from "./aws/network.ts";
import { parameterGroup } from "./aws/parameter-group.ts";
import { changing } from "./aws/pending.ts";
import { pinned, type Pinned } from "./aws/pinned.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { replicationGroup, tokenUser } from "./aws/replication-group.ts";
import { serverWait } from "./aws/stages.ts";
import { warnings } from "./aws/warnings.ts";

/** A cache on AWS is a redis replication group or a memcached cluster, behind a security group of its own. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: goingPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const place = { owner, settings, region: fixed.region, envelope };
  const { key, port: usual } = engineFacts[fixed.engine];
  const token = tokenIn(ask, fixed);
  const wait = serverWait(ask, fixed, token);
  const { data: last } = seen("connection");
  const endpoint = known(addressOf[fixed.engine](ask), last.endpoint);
  const port = seen(key).atProvider.port ?? usual;
  const secret = connectionSecret({ endpoint, port: String(port), ...(token && { password: token.password }) }, last);
  const doubts = token ? unverified(owner, tokenUser(ask), seen("replication-group")) : [];
  const stages = staged({
    [key]: {
      resource: wait === undefined ? server[fixed.engine](ask, fixed, place) : undefined,
      waitsFor: wait ?? "creation",
    },
    connection: { resource: secret, waitsFor: `the address of the ${key}` },
  });

  return {
    resources: {
      ...(token && { credentials: credentialsSecret(token) }),
      ...stages.resources,
      "parameter-group": parameterGroup(ask, fixed, place),
      ...network(ask, fixed, place),
    },
    states: {
      [key]:
        doubts.length > 0
          ? { waitsFor: "the verification of its password" }
          : health(ask, fixed.engine, token?.observed ?? true),
    },
    later: stages.later,
    status: {
      provider: "aws",
      region: regions[fixed.region].aws,
      ...(endpoint !== undefined && { endpoint, port }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask, fixed),
    kept: fixed.kept,
    pending: [...doubts, ...changing(ask, fixed)],
  };
});

const server = { redis: replicationGroup, memcached: cluster } as const;

/** redis has a token, memcached knows no authentication. */
function tokenIn(ask: AwsAsk, { engine }: Pinned): Password | undefined {
  if (engine === "memcached") return undefined;
  const { seen } = ask;
  const published = seen("replication-group").details["attribute.auth_token"];
  const holders = holdersOf(seen("credentials"), seen("connection"), seen("replication-group"), published);
  return tokenOf(ask, holders, tokenUser(ask));
}
