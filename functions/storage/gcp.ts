import { objectName } from "../clouds/names.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { connection } from "./connection.ts";
import { bucket } from "./gcp/bucket.ts";
import { health } from "./gcp/health.ts";
import { pinned } from "./gcp/pinned.ts";
import { publicRead } from "./gcp/public-read.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { alwaysEncrypted } from "./warnings.ts";

/** A bucket on Google Cloud is a Cloud Storage bucket, closed to the public. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const { claim, owner, seen } = ask;
  const fixed = pinned(ask);
  const { data: last } = seen("connection");
  const { id } = seen("bucket").atProvider;
  const name = known(id && fixed.name, last.bucketName);
  const endpoint = known(id && `https://storage.googleapis.com/${fixed.name}`, last.endpoint);
  const stages = staged({
    ...publicRead(ask),
    connection: { resource: connection({ endpoint, bucketName: name }, last), waitsFor: "the bucket" },
  });

  return {
    resources: { bucket: bucket(ask, fixed), ...stages.resources },
    states: { bucket: health(ask) },
    later: stages.later,
    status: {
      provider: "gcp",
      region: regions[fixed.region].gcp,
      ...(endpoint !== undefined && { endpoint }),
      ...(name !== undefined && { bucketName: name }),
      ...("connection" in stages.resources && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: alwaysEncrypted(claim, "Cloud Storage encrypts every object with a key of its own (AES-256)"),
    kept: fixed.kept,
    pending: [],
  };
});
