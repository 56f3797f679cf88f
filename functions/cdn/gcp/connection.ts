import type { Resource } from "../../compose/resource.ts";
import { connection } from "../connection.ts";
import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * What Google Cloud calls the distribution: the name of its URL map.
 * Source: `gcloud compute url-maps invalidate-cdn-cache`.
 */
const distributionIdOf = (ask: GcpAsk): string => nameOf(ask, "url-map");

/** The Secret that an application mounts. Nothing in it is secret. */
export const connectionOf = (ask: GcpAsk, { host }: Pinned): Resource | undefined =>
  connection({ endpoint: host, distributionId: distributionIdOf(ask) }, ask.seen("connection").data);

/** Host and name, each once it stands for something. */
export function addressStatus(ask: GcpAsk, { host }: Pinned) {
  const { seen } = ask;
  const isPublished = seen("connection").exists;
  return {
    ...((isPublished || seen("record").exists) && { endpoint: host }),
    ...((isPublished || seen("url-map").exists) && { distributionId: distributionIdOf(ask) }),
  };
}
