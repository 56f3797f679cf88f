import { objectName } from "../clouds/names.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { bucket } from "./gcp/bucket.ts";
import { connectionOf } from "./gcp/connection.ts";
import { health } from "./gcp/health.ts";
import { changing } from "./gcp/pending.ts";
import { pinned } from "./gcp/pinned.ts";
import { leavingPublicRead, publicRead } from "./gcp/public-read.ts";
import { readings, type GcpAsk } from "./gcp/readings.ts";
import { warnings } from "./gcp/warnings.ts";

/** A bucket on Google Cloud is one of Cloud Storage, with a grant to everybody where the claim asks for that. */
export const gcp = room(readings, (ask: GcpAsk): Plan => {
  const { claim, owner } = ask;
  const fixed = pinned(ask);
  const { endpoint, bucketName, secret } = connectionOf(ask);
  const { resources, later } = staged({
    ...(claim.publicAccess && { "public-read": { resource: publicRead(ask), waitsFor: "the bucket to open" } }),
    connection: { resource: secret, waitsFor: "the bucket" },
  });

  return {
    resources: {
      bucket: bucket(ask, fixed),
      ...(!claim.publicAccess && leavingPublicRead(ask)),
      ...resources,
    },
    states: health(ask),
    later,
    status: {
      provider: "gcp",
      region: regions[fixed.region].gcp,
      ...(endpoint !== undefined && { endpoint }),
      ...(bucketName !== undefined && { bucketName }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask, fixed),
    kept: fixed.kept,
    pending: changing(ask),
  };
});
