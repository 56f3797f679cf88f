import { credentialsOf } from "../../clouds/password.ts";
import type { Credentials } from "../../compose/credentials.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { passwordUser } from "./user.ts";

/** The password of this run. Whoever uses it is the user: the instance knows nothing of it. */
export function credentialsIn(ask: GcpAsk, pinned: Pinned): Credentials {
  const { exists: connectionExists, data } = ask.seen("connection");
  const { exists: userExists, details } = ask.seen("user");
  const copies = [data.password, details.password, details["attribute.password"]];
  const holders = { observed: ask.seen("credentials").data, userExists, connectionExists, copies };
  return credentialsOf(ask, holders, passwordUser(ask, pinned));
}
