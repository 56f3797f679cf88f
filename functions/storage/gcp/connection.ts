import { known } from "../../compose/connection.ts";
import type { Resource } from "../../compose/resource.ts";
import { connection } from "../connection.ts";
import { bucketName } from "./bucket-name.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether Cloud Storage has the bucket under its name: another project may have been first. */
export const isNamed = ({ seen }: GcpAsk): boolean => seen("bucket").atProvider.id !== undefined;

/** Source: "Request endpoints" in the Cloud Storage documentation, path-style. */
const addressOf = (name: string) => `https://storage.googleapis.com/${name}`;

/** How applications reach the bucket: as it is, else as it was. */
export function connectionOf(ask: GcpAsk) {
  const { data: last } = ask.seen("connection");
  const name = isNamed(ask) ? bucketName(ask) : undefined;
  const endpoint = known(name && addressOf(name), last.endpoint);
  const bucket = known(name, last.bucketName);
  const secret: Resource | undefined = connection({ endpoint, bucketName: bucket }, last);
  return { endpoint, bucketName: bucket, secret };
}
