import type { Password } from "../../compose/credentials.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * What the cache still waits for; undefined once it may be composed, and for ever when it was there before.
 *
 * redis joins only after the cluster was seen to hold its token: no later run can then draw another one. Its parameter
 * group it names itself, so that has to be there first.
 */
export function serverWait({ seen }: AwsAsk, { engine }: Pinned, token: Password | undefined): string | undefined {
  if (engine === "memcached" || seen("replication-group").exists) return undefined;
  const waits = [
    ...(token?.observed ? [] : ["its Secret credentials"]),
    ...(seen("parameter-group").isHealthy ? [] : ["the parameter group"]),
  ];
  return waits.length === 0 ? undefined : waits.join(" and ");
}
