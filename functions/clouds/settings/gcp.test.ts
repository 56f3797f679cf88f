import { expect, test } from "@jest/globals";
import { sentences } from "../wrong.ts";
import { settings } from "./gcp.ts";

const wrong = (data: object): string => {
  const read = settings.safeParse({ installation: "idp", ...data }, { reportInput: true });
  return read.success ? "" : sentences(read.error.issues, "data");
};

const key = "projects/acme-prod/locations/europe-west1/keyRings/platform/cryptoKeys/sql";

test.each<[string, object]>([
  ["nothing but the installation", {}],
  ["a project behind a domain", { projectId: "example.com:acme-prod" }],
  ["a network of such a project", { network: "projects/example.com:acme-net/global/networks/prod" }],
  ["the default network, when somebody names it", { network: "projects/acme-net/global/networks/default" }],
  ["a key of the region it stands for", { kms: { sql: { "europe-west1": key } } }],
  ["a key of another location for what is global", { kms: { pubsub: { "us-east1": key } } }],
  ["an older minor version", { database: { mysqlVersion: "MYSQL_8_0_36", postgresVersion: "POSTGRES_9_6" } }],
  ["redis 6", { cache: { redisVersion: "REDIS_6_X", memcachedVersion: "MEMCACHE_1_5" } }],
  ["a zone of another project", { dns: { zones: [{ domain: "a.example", managedZone: "a", projectId: "acme-dns" }] } }],
  ["a label without a value", { tags: { shared: "" } }],
])("the settings may have %s", (_, data) => expect(wrong(data)).toBe(""));

test.each<[object, string]>([
  [{ project: "acme-prod" }, 'data has no field "project": check the spelling'],
  [{ projectId: "Acme" }, 'data.projectId must be a project id such as acme-prod: received "Acme"'],
  [{ projectId: "acme" }, 'data.projectId must be a project id such as acme-prod: received "acme"'],
  [{ projectNumber: 123 }, "data.projectNumber must be a text: received 123"],
  [
    { projectNumber: "acme-prod" },
    'data.projectNumber must be a project number in quotes such as "123456789012": received "acme-prod"',
  ],
  [
    { network: "default" },
    'data.network must be a VPC network such as projects/acme-net/global/networks/prod: received "default"',
  ],
  [
    { allocatedIpRange: "10.0.0.0/16" },
    'data.allocatedIpRange must be the name of an allocated range such as google-managed-services-prod: received "10.0.0.0/16"',
  ],
  [{ kms: { sql: { "eu-west-1": key } } }, 'data.kms.sql has no field "eu-west-1": check the spelling'],
  [
    { kms: { sql: { "us-east1": key } } },
    "data.kms.sql.us-east1 must be a Cloud KMS key such as projects/acme-prod/locations/us-east1/keyRings/platform/cryptoKeys/sql: " +
      `received ${JSON.stringify(key)}`,
  ],
  [
    { database: { postgresVersion: "17" } },
    'data.database.postgresVersion must be a PostgreSQL version such as POSTGRES_17: received "17"',
  ],
  [
    { database: { mysqlVersion: "MYSQL_8" } },
    'data.database.mysqlVersion must be a MySQL version such as MYSQL_8_4: received "MYSQL_8"',
  ],
  [
    { cache: { redisVersion: "7.2" } },
    'data.cache.redisVersion must be a redis version such as REDIS_7_2: received "7.2"',
  ],
  [
    { storage: { forceDestroyNonProd: "yes" } },
    'data.storage.forceDestroyNonProd must be true or false: received "yes"',
  ],
  [
    { dns: { zones: [{ domain: "acme.example.", managedZone: "acme-example" }] } },
    "data.dns.zones.0.domain must be a domain in lower case, without a dot at its end, such as acme.example: " +
      'received "acme.example."',
  ],
  [
    { dns: { zones: [{ domain: "a.example", managedZone: "a.example" }] } },
    'data.dns.zones.0.managedZone must be the name of a managed zone such as acme-example: received "a.example"',
  ],
  [
    {
      dns: {
        zones: [
          { domain: "a.example", managedZone: "a" },
          { domain: "a.example", managedZone: "b" },
        ],
      },
    },
    "data.dns.zones must be a list in which each domain stands once: received " +
      '[{"domain":"a.example","managedZone":"a"},{"domain":"a.example","managedZone":"b...',
  ],
  [{ cdn: { domain: "cdn.acme.example" } }, "data.cdn.managedZone must be a text: received nothing"],
  [
    { cdn: { domain: `${"a.".repeat(95)}example`, managedZone: "cdn" } },
    `data.cdn.domain must be at most 189 characters long: received "${"a.".repeat(39)}a...`,
  ],
  [
    { tags: { Cost: "a" } },
    "data.tags.Cost must be a label key of at most 63 lower-case letters, digits, _ and -, a letter first: " +
      'received "Cost"',
  ],
  [
    { tags: { cost: "A b" } },
    'data.tags.cost must be a label value of at most 63 lower-case letters, digits, _ and -: received "A b"',
  ],
])("the settings %j are wrong", (data, sentence) => expect(wrong(data)).toBe(sentence));
