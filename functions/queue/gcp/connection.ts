import { known } from "../../compose/connection.ts";
import type { Resource } from "../../compose/resource.ts";
import { connection } from "../connection.ts";
import type { GcpAsk } from "./readings.ts";

/** Where to publish, `projects/<project>/topics/<name>`: as it is, else as it was. */
export const endpointOf = ({ seen }: GcpAsk): string | undefined =>
  known(seen("topic").atProvider.id, seen("connection").data.endpoint);

/** Where to receive, `projects/<project>/subscriptions/<name>`: as it is, else as it was. */
export const subscriptionOf = ({ seen }: GcpAsk): string | undefined =>
  known(seen("subscription").atProvider.id, seen("connection").data.subscription);

/** The full resource name of an id. Source: "Resource names" in the API design guide of Google Cloud. */
const fullName = (id: string) => `//pubsub.googleapis.com/${id}`;

/** The Secret that an application mounts, with the subscription beside the shared keys. Nothing in it is secret. */
export function connectionOf(ask: GcpAsk): Resource | undefined {
  const endpoint = endpointOf(ask);
  const arn = endpoint === undefined ? undefined : fullName(endpoint);
  return connection({ endpoint, arn }, ask.seen("connection").data, { subscription: subscriptionOf(ask) });
}
