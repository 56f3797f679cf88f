import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { account } from "./names.ts";

/** CloudFront has no region, and its ids are capitals and digits. */
const id = (...parts: readonly unknown[]) => `E${hex(13, ...parts).toUpperCase()}`;
const arn = (rest: string) => `arn:aws:cloudfront::${account}:${rest}`;

/** Ids of cache policies look like UUIDs. */
const policyId = ({ name }: Fields) => hex(32, name).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** The hosted zone of all distributions. Source: AliasTarget in the Amazon Route 53 API reference. */
const hostedZoneId = "Z2FDTNDATAQYW2";

/** Sources: resource_distribution.go, cache_policy.go and origin_access_control.go of hashicorp/terraform-provider-aws. */
export const cloudfront: SimulatedKinds = {
  "cloudfront.aws.m.upbound.io/v1beta1 Distribution": {
    assigned: ({ comment }) => id("distribution", comment),
    isSlow: true,
    fields: ({ name, isDone }) => ({
      id: name,
      arn: arn(`distribution/${name}`),
      domainName: `d${hex(13, name)}.cloudfront.net`,
      etag: id("etag", name),
      hostedZoneId,
      status: isDone ? "Deployed" : "InProgress",
    }),
  },
  "cloudfront.aws.m.upbound.io/v1beta1 CachePolicy": {
    assigned: policyId,
    fields: ({ name }) => ({ id: name, arn: arn(`cache-policy/${name}`), etag: id("etag", name) }),
  },
  "cloudfront.aws.m.upbound.io/v1beta1 OriginAccessControl": {
    assigned: ({ name }) => id("origin-access-control", textOf(name)),
    fields: ({ name }) => ({ id: name, arn: arn(`origin-access-control/${name}`), etag: id("etag", name) }),
  },
};
