import { objectName } from "../clouds/names.ts";
import { dataPolicies } from "../clouds/policies.ts";
import { regions } from "../clouds/regions.ts";
import { room } from "../clouds/room.ts";
import { known } from "../compose/connection.ts";
import type { Plan } from "../compose/plan.ts";
import { staged } from "../compose/staged.ts";
import { bucket, endpointOf } from "./aws/bucket.ts";
import { encryption } from "./aws/encryption.ts";
import { health } from "./aws/health.ts";
import { lifecycle } from "./aws/lifecycle.ts";
import { ownership } from "./aws/ownership.ts";
import { pinned } from "./aws/pinned.ts";
import { policy } from "./aws/policy.ts";
import { publicAccessBlock } from "./aws/public-access-block.ts";
import { readings, type AwsAsk } from "./aws/readings.ts";
import { versioning } from "./aws/versioning.ts";
import { warnings } from "./aws/warnings.ts";
import { connection } from "./connection.ts";

/** A bucket on AWS is an S3 bucket, encrypted and reached over TLS alone, with an object for each of its settings. */
export const aws = room(readings, (ask: AwsAsk): Plan => {
  const { owner, settings, seen } = ask;
  const fixed = pinned(ask);
  const envelope = { managementPolicies: dataPolicies(owner), providerConfigRef: settings.providerConfigRef };
  const { data: last } = seen("connection");
  const endpoint = known(endpointOf(ask), last.endpoint);
  const bucketName = known(seen("bucket").atProvider.id, last.bucketName);
  const secret = connection({ endpoint, bucketName }, last);
  const { resources, later } = staged({
    policy: { resource: policy(ask, fixed, envelope), waitsFor: "the public access block to open" },
    connection: { resource: secret, waitsFor: "the address of the bucket" },
  });

  return {
    resources: {
      bucket: bucket(ask, fixed, envelope),
      "public-access-block": publicAccessBlock(ask, fixed, envelope),
      ownership: ownership(fixed, envelope),
      encryption: encryption(ask, fixed, envelope),
      versioning: versioning(ask, fixed, envelope),
      ...lifecycle(ask, fixed, envelope),
      ...resources,
    },
    states: health(ask, fixed),
    later,
    status: {
      provider: "aws",
      region: regions[fixed.region].aws,
      ...(endpoint !== undefined && { endpoint }),
      ...(bucketName !== undefined && { bucketName }),
      ...(secret && { connectionSecret: objectName(owner, "connection") }),
    },
    warnings: warnings(ask, fixed),
    kept: fixed.kept,
    pending: [],
  };
});
