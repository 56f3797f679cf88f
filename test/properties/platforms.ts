import * as fc from "fast-check";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { cloudRegions } from "../../functions/clouds/regions.ts";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";
import { azureStorage, gcpKeys } from "./storage-settings.ts";

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

const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1f0c";

const awsRegion = fc
  .record({
    vpcId: fc.constant("vpc-0abc"),
    allowedCidrs: fc.uniqueArray(cidr, { minLength: 1, maxLength: 3 }),
    subnetIds: fc.constant(["subnet-0a", "subnet-0b"]),
    dbSubnetGroupName: fc.option(fc.constant("platform-db-private"), { nil: undefined }),
    cacheSubnetGroupName: fc.option(fc.constant("platform-cache-private"), { nil: undefined }),
    kmsKeyArns: fc.option(
      fc.constant({ database: kmsKeyArn, cache: kmsKeyArn, queue: kmsKeyArn, storage: kmsKeyArn }),
      { nil: undefined },
    ),
  })
  .map((region) => JSON.parse(JSON.stringify(region)) as object);

const arm = (kind: string) =>
  `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network/${kind}`;

const azureRegion = fc.record(
  {
    postgresSubnetId: fc.constant(arm("virtualNetworks/vnet/subnets/postgres")),
    postgresPrivateDnsZoneId: fc.constant(arm("privateDnsZones/idp.postgres.database.azure.com")),
    mysqlSubnetId: fc.constant(arm("virtualNetworks/vnet/subnets/mysql")),
    mysqlPrivateDnsZoneId: fc.constant(arm("privateDnsZones/idp.mysql.database.azure.com")),
    privateEndpointSubnetId: fc.constant(arm("virtualNetworks/vnet/subnets/endpoints")),
    redisPrivateDnsZoneId: fc.constant(arm("privateDnsZones/privatelink.redis.azure.net")),
    geoRedundantBackup: fc.boolean(),
    resourceGroupName: fc.constant("rg-of-the-region"),
  },
  {
    requiredKeys: [
      "postgresSubnetId",
      "postgresPrivateDnsZoneId",
      "mysqlSubnetId",
      "mysqlPrivateDnsZoneId",
      "privateEndpointSubnetId",
      "redisPrivateDnsZoneId",
    ],
  },
);

const onEvery = (cloud: Cloud, prepared: fc.Arbitrary<object>) =>
  fc
    .tuple(...cloudRegions(cloud).map(() => prepared))
    .map((all) => Object.fromEntries(cloudRegions(cloud).map((name, at) => [name, all[at]])));

/** The zone of all names, with or without one for a part of them. */
const zones = (zone: (domain: string, id: string) => object) =>
  fc
    .constantFrom(["example.com"], ["lab.example.com", "example.com"])
    .map((domains) => ({ zones: domains.map((domain) => zone(domain, domain.replaceAll(".", "-"))) }));

const installation = fc.constantFrom("idp", "idp-2");

/** For namespaces: who works in them, and by which provider they are made. */
const forNamespaces = {
  namespace: fc.record(
    {
      clusterRole: fc.constantFrom("edit", "platform-developer"),
      groupFormat: fc.constantFrom("{team}", "{team}@acme.example"),
      groups: fc.constantFrom({}, { shop: "11111111-2222-3333-4444-555555555555" }),
    },
    { requiredKeys: [] },
  ),
  kubernetesProviderConfigRef: fc.constantFrom(
    { kind: "ClusterProviderConfig", name: "in-cluster" },
    { kind: "ProviderConfig", name: "teams" },
  ),
};

/** Settings that can serve every claim, by cloud. */
export const platforms: Readonly<Record<Cloud, fc.Arbitrary<KubeObject>>> = {
  aws: platform(
    "aws",
    fc.record({
      installation,
      regions: onEvery("aws", awsRegion),
      database: fc.record(
        { prodApplyImmediately: fc.boolean(), postgresVersion: fc.constantFrom("16", "17.2") },
        { requiredKeys: [] },
      ),
      cache: fc.constantFrom(
        {},
        { redisVersion: "6.2", memcachedVersion: "1.6.17" },
        { nodeTypes: { small: "cache.t4g.small" }, nodeMemoryMiB: { small: 1403 } },
      ),
      queue: fc.record({ maxReceiveCount: fc.integer({ min: 1, max: 1000 }) }, { requiredKeys: [] }),
      dns: zones((domain, id) => ({ domain, zoneId: `Z${id.replaceAll("-", "").toUpperCase()}` })),
      storage: fc.constantFrom({}, { allowCloudFrontRead: true, accountId: "111122223333" }),
      cdn: fc.constantFrom<object[]>(
        {},
        { priceClass: "PriceClass_All", webAclArn: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/platform/1f0c" },
        { certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1f0c", aliasSuffix: "cdn.example.com" },
      ),
      tags: fc.constantFrom({}, { "cost-centre": "platform" }),
      ...forNamespaces,
    }),
  ),
  gcp: platform(
    "gcp",
    fc.record(
      {
        installation,
        projectId: fc.constant("acme-prod"),
        projectNumber: fc.constant("123456789012"),
        network: fc.constant("projects/acme-net/global/networks/prod"),
        allocatedIpRange: fc.constant("google-managed-services-prod"),
        database: fc.record({ postgresVersion: fc.constantFrom("POSTGRES_16", "POSTGRES_17") }, { requiredKeys: [] }),
        cache: fc.record({ redisVersion: fc.constantFrom("REDIS_6_X", "REDIS_7_2") }, { requiredKeys: [] }),
        kms: gcpKeys,
        storage: fc.record({ forceDestroyNonProd: fc.boolean() }),
        dns: zones((domain, id) => ({
          domain,
          managedZone: id,
          ...(id.startsWith("lab") && { projectId: "acme-dns" }),
        })),
        cdn: fc.record(
          {
            domain: fc.constant("cdn.acme.example"),
            managedZone: fc.constant("cdn-acme-example"),
            zoneProjectId: fc.constant("acme-dns"),
            certificateMap: fc.constant("platform-cdn"),
            sslPolicy: fc.constant("platform-cdn"),
          },
          { requiredKeys: ["domain", "managedZone"] },
        ),
        tags: fc.constantFrom({}, { "cost-centre": "platform" }),
        ...forNamespaces,
      },
      { requiredKeys: ["installation", "projectId", "projectNumber", "network", "cdn", "dns"] },
    ),
  ),
  azure: platform(
    "azure",
    fc.record(
      {
        installation,
        resourceGroupName: fc.constant("rg-platform"),
        regions: onEvery("azure", azureRegion),
        managementLocks: fc.boolean(),
        database: fc.record(
          { highAvailabilityMode: fc.constantFrom("ZoneRedundant", "SameZone") },
          { requiredKeys: [] },
        ),
        cache: fc.record(
          {
            highAvailability: fc.boolean(),
            clusteringPolicy: fc.constantFrom("NoCluster", "EnterpriseCluster"),
            skus: fc.constantFrom({ small: "Balanced_B5" }, { large: "MemoryOptimized_M20" }),
          },
          { requiredKeys: [] },
        ),
        storage: azureStorage,
        serviceBus: fc.record(
          { sku: fc.constantFrom("Standard", "Premium"), sasKeys: fc.boolean() },
          { requiredKeys: [] },
        ),
        ...forNamespaces,
        dns: zones((domain, id) => ({ domain, resourceGroupName: `rg-${id}` })),
      },
      { requiredKeys: ["installation", "resourceGroupName", "regions", "dns"] },
    ),
  ),
};
