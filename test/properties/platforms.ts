import * as fc from "fast-check";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { regionNames } from "../../functions/clouds/regions.ts";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";

const everywhere = <T>(prepared: fc.Arbitrary<T>) =>
  fc
    .tuple(...regionNames.map(() => prepared))
    .map((all) => Object.fromEntries(regionNames.map((name, at) => [name, all[at]])));

const platform = (cloud: Cloud, data: fc.Arbitrary<object>): fc.Arbitrary<KubeObject> =>
  data.map((settings) =>
    kubeObject({
      apiVersion: "apiextensions.crossplane.io/v1beta1",
      kind: "EnvironmentConfig",
      metadata: { name: `platform-${cloud}` },
      data: settings,
    }),
  );

const cidr = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.constantFrom(16, 24))
  .map(([second, bits]) => `10.${second}.0.0/${bits}`);

const awsRegion = fc
  .record({
    vpcId: fc.constant("vpc-0abc"),
    allowedCidrs: fc.uniqueArray(cidr, { minLength: 1, maxLength: 3 }),
    subnetIds: fc.constant(["subnet-0a", "subnet-0b"]),
    dbSubnetGroupName: fc.option(fc.constant("platform-db-private"), { nil: undefined }),
    kmsKeyArns: fc.option(fc.constant({ database: "arn:aws:kms:eu-west-1:111122223333:key/1f0c" }), { nil: undefined }),
  })
  .map((region) => JSON.parse(JSON.stringify(region)) as object);

/** Settings that can serve every claim, by cloud. */
export const platforms: Readonly<Record<Cloud, fc.Arbitrary<KubeObject>>> = {
  aws: platform(
    "aws",
    fc.record({
      installation: fc.constantFrom("idp", "idp-2"),
      regions: everywhere(awsRegion),
      database: fc.record(
        { prodApplyImmediately: fc.boolean(), postgresVersion: fc.constantFrom("16", "17.2") },
        { requiredKeys: [] },
      ),
      tags: fc.constantFrom({}, { "cost-centre": "platform" }),
    }),
  ),
};
