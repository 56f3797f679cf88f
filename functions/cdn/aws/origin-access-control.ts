import { farewell } from "../../clouds/farewell.ts";
import { OriginAccessControl } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { isInUse } from "./in-use.ts";
import { originHost } from "./origin-host.ts";
import { wantedDomain } from "./origin.ts";
import type { AwsAsk } from "./readings.ts";

/** Whether the claim's origin is a bucket, which CloudFront signs its requests for. */
export const isAccessControlNeeded = (ask: AwsAsk): boolean => originHost(wantedDomain(ask)) === "bucket";

/** The right to sign requests for a bucket; one that is no longer needed stays until the distribution lets go of it. */
export const originAccessControl = (ask: AwsAsk, envelope: Envelope): Resource | undefined =>
  isAccessControlNeeded(ask) || isInUse(ask, "origin-access-control")
    ? accessControl(ask, envelope)
    : farewell(ask.seen("origin-access-control"), envelope, (armed) => accessControl(ask, armed));

const accessControl = ({ owner, seen }: AwsAsk, envelope: Envelope): Resource =>
  OriginAccessControl(envelope, {
    name: seen("origin-access-control").forProvider.name ?? cloudName(owner, 63),
    description: `${owner.namespace}/${owner.name}`,
    originAccessControlOriginType: "s3",
    signingBehavior: "always",
    signingProtocol: "sigv4",
  });
