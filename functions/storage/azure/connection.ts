import { known } from "../../compose/connection.ts";
import { connection } from "../connection.ts";
import { containerName } from "./container.ts";
import type { AzureAsk } from "./readings.ts";

/** How applications reach the container: as it is, else as it was. */
export function connectionOf(ask: AzureAsk) {
  const { data: last } = ask.seen("connection");
  const { primaryBlobEndpoint: address } = ask.seen("account").atProvider;
  const name = ask.seen("container").atProvider.id === undefined ? undefined : containerName(ask);
  const endpoint = known(address && name && address + name, last.endpoint);
  const bucketName = known(name, last.bucketName);
  return { endpoint, bucketName, secret: connection({ endpoint, bucketName }, last) };
}
