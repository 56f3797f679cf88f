import * as fc from "fast-check";
import type { Cloud } from "../../functions/clouds/cloud.ts";

const team = fc.constantFrom("shop", "billing", "team-of-a-rather-long-name-that-still-fits");

const size = fc.constantFrom("small", "medium", "large");

/** Where a claim is: what it may ask for there without being refused may differ. */
type Place = { readonly cloud: Cloud; readonly isProduction: boolean };

/** The cache engines that are not refused. */
const cacheEngines = ({ cloud, isProduction }: Place) =>
  cloud === "azure" || (cloud === "gcp" && isProduction) ? ["redis"] : ["redis", "memcached"];

/** How much memory a claim may ask for: not more than what is refused; on Azure that is what the smallest cache holds. */
const mostMemoryMb = { aws: 307200, gcp: 262144, azure: 1000 } as const satisfies Record<Cloud, number>;

const hostName = fc.constantFrom("Shop.Example.NET.", "_x1.acm-validations.example", "a.b.c.d.example");

/** The value of a record, by type. */
const values = {
  A: fc.ipV4(),
  AAAA: fc.ipV6().filter((address) => !/^::ffff:/i.test(address) && !address.includes(".")),
  CNAME: hostName,
  MX: fc.tuple(fc.integer({ min: 0, max: 65_535 }), hostName).map(([priority, host]) => `${priority} ${host}`),
  TXT: fc
    .stringMatching(/^[!-~]([ -~]{0,250}[!-~äß€😀]{0,20})?$/u)
    .filter((text) => !/^"+$|\$\{\w+\s*\(/.test(text) && Buffer.byteLength(text) < 254),
};

/** At the top of a zone, and in no other place, there is no CNAME. */
const ofType = <T extends keyof typeof values>(recordType: T): fc.Arbitrary<object> =>
  fc.record(
    {
      team,
      recordType: fc.constant(recordType),
      name: fc.constantFrom(
        "www.example.com",
        "*.Lab.example.com.",
        "_dmarc.a.lab.example.com",
        ...(recordType === "CNAME" ? [] : ["lab.example.com", "EXAMPLE.com"]),
      ),
      value: values[recordType],
      ttl: fc.integer({ min: 60, max: 86_400 }),
    },
    { requiredKeys: ["team", "recordType", "name", "value"] },
  );

/** The spec of a claim but its region, by kind. */
export const specs: Readonly<Record<string, (place: Place) => fc.Arbitrary<object>>> = {
  DatabaseInstanceClaim: () =>
    fc.record(
      {
        team,
        size,
        engine: fc.constantFrom("postgres", "mysql"),
        highAvailability: fc.boolean(),
        backupRetentionDays: fc.integer({ min: 1, max: 35 }),
      },
      { requiredKeys: ["team"] },
    ),
  CacheInstanceClaim: (place) =>
    fc.record(
      {
        team,
        size,
        engine: fc.constantFrom(...cacheEngines(place)),
        evictionPolicy: fc.constantFrom("allkeys-lru", "volatile-lru", "allkeys-random", "noeviction"),
        maxMemoryMb: fc.integer({ min: 100, max: mostMemoryMb[place.cloud] }),
      },
      { requiredKeys: ["team"] },
    ),
  ObjectStorageClaim: () =>
    fc.record(
      {
        team,
        versioning: fc.boolean(),
        lifecycleDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 99_999 })),
        encryption: fc.boolean(),
        publicAccess: fc.boolean(),
      },
      { requiredKeys: ["team"] },
    ),
  MessageQueueClaim: () =>
    fc.record(
      {
        team,
        messageRetentionDays: fc.integer({ min: 1, max: 14 }),
        fifo: fc.boolean(),
        deadLetterQueue: fc.boolean(),
      },
      { requiredKeys: ["team"] },
    ),
  CDNDistributionClaim: () =>
    fc.record(
      {
        team,
        originDomain: fc.constantFrom(
          "origin.shop.example.com",
          "Assets.Example.org",
          "shop.s3.eu-west-1.amazonaws.com",
          "shop.s3-website.eu-central-1.amazonaws.com",
        ),
        cacheTtlSeconds: fc.oneof(fc.constantFrom(0, 86_400, 31_622_401), fc.integer({ min: 0, max: 2_147_483_647 })),
        httpsOnly: fc.boolean(),
        compressionEnabled: fc.boolean(),
      },
      { requiredKeys: ["team", "originDomain"] },
    ),
  KubernetesNamespaceClaim: () =>
    fc.record(
      {
        team,
        cpuLimit: fc.oneof(
          fc.integer({ min: 1, max: 512 }).map(String),
          fc.integer({ min: 1, max: 9999 }).map((thousandths) => `${thousandths}m`),
          fc.integer({ min: 1, max: 99 }).map((hundredths) => `0.${String(hundredths).padStart(2, "0")}`),
        ),
        memoryLimit: fc
          .tuple(fc.integer({ min: 1, max: 2000 }), fc.constantFrom("k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti"))
          .map(([amount, unit]) => `${amount}${unit}`),
        maxPods: fc.integer({ min: 1, max: 500 }),
        networkPolicy: fc.boolean(),
      },
      { requiredKeys: ["team"] },
    ),
  DNSRecordClaim: () => fc.oneof(ofType("A"), ofType("AAAA"), ofType("CNAME"), ofType("TXT"), ofType("MX")),
};
