import { connectionSecret, known } from "../../compose/connection.ts";
import { accessKey, type AzureAsk } from "./readings.ts";

/** How applications reach the cache: as it is, else as it was. The key is Azure's own. */
export function connectionOf({ seen }: AzureAsk) {
  const { atProvider, details } = seen("redis");
  const { data: last } = seen("connection");
  const endpoint = known(atProvider.hostname, last.endpoint);
  const port = known(atProvider.defaultDatabase.port?.toString(), last.port);
  const password = known(undefined, details[accessKey] ?? last.password);
  return { endpoint, port, secret: connectionSecret({ endpoint, port, password }, last) };
}
