import { endpointOf } from "./connection.ts";
import type { GcpAsk } from "./readings.ts";

/** The keys that are composed later than the others. */
type Stage = "database" | "user" | "connection";

/** What each of them waits for; a key that is missing here may be composed now. */
export type Waits = { readonly [K in Stage]?: string };

/**
 * What was observed once never waits again: left out, Crossplane would delete it.
 *
 * @param isStored whether the cluster was seen to hold the password: no later run can then draw another one.
 * @param isVerified whether the user has that password.
 */
export function waitsOf({ seen, ...ask }: GcpAsk, isStored: boolean, isVerified: boolean): Waits {
  const instance = seen("instance");
  const serves = instance.isHealthy && instance.atProvider.privateIpAddress !== undefined;
  const connects = isVerified && seen("database").isHealthy && seen("user").isHealthy;
  return {
    ...(seen("database").exists || serves ? {} : { database: "the instance" }),
    ...(seen("user").exists || (serves && isStored)
      ? {}
      : { user: isStored ? "the instance" : "its Secret credentials" }),
    ...(endpointOf({ seen, ...ask }) === undefined
      ? { connection: "the address of the instance" }
      : seen("connection").exists || connects
        ? {}
        : { connection: "the database and the user" }),
  };
}
