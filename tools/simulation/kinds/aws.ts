import { cloudfront } from "./aws/cloudfront.ts";
import { ec2 } from "./aws/ec2.ts";
import { elasticache } from "./aws/elasticache.ts";
import { rds } from "./aws/rds.ts";
import { route53 } from "./aws/route53.ts";
import { s3 } from "./aws/s3.ts";
import { sqs } from "./aws/sqs.ts";
import type { SimulatedKinds } from "./simulated.ts";

/**
 * Sources: the external names of provider-upjet-aws (config/externalname.go), the connection details of each group
 * (config/namespaced/<group>/config.go) and zz_generated.resolvers.go.
 */
export const aws: SimulatedKinds = { ...rds, ...elasticache, ...ec2, ...sqs, ...s3, ...cloudfront, ...route53 };
