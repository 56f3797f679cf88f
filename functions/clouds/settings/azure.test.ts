import { expect, test } from "@jest/globals";
import { sentences } from "../wrong.ts";
import { settings } from "./azure.ts";

const network = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network";
const subnet = `${network}/virtualNetworks/vnet-weu/subnets/data`;

const wrongIn = (data: object) => {
  const read = settings.safeParse({ installation: "idp", ...data }, { reportInput: true });
  return read.success ? "" : sentences(read.error.issues, "data");
};

const inRegion = (prepared: object) => ({ regions: { westeurope: prepared } });

test.each<[object, string]>([
  [{ regions: { "eu-west-1": {} } }, 'data.regions has no field "eu-west-1": check the spelling'],
  [{ resourceGroupName: "rg." }, "data.resourceGroupName must be a resource group's name"],
  [
    inRegion({ postgresSubnetId: "vnet-weu/postgres" }),
    "data.regions.westeurope.postgresSubnetId must be a subnet's ARM",
  ],
  [inRegion({ postgresSubnetId: subnet.replace("resourceGroups", "resourcegroups") }), "must be a subnet's ARM id"],
  [
    inRegion({ postgresPrivateDnsZoneId: `${network}/privateDnsZones/platform.mysql.database.azure.com` }),
    "must be the ARM id of a private DNS zone whose name ends with .postgres.database.azure.com",
  ],
  [
    inRegion({ mysqlPrivateDnsZoneId: `${network}/privateDnsZones/mysql.database.azure.com` }),
    "must be the ARM id of a private DNS zone whose name ends with .mysql.database.azure.com",
  ],
  [
    inRegion({ redisPrivateDnsZoneId: `${network}/privateDnsZones/privatelink.redis.cache.windows.net` }),
    "must be the ARM id of a private DNS zone named privatelink.redis.azure.net",
  ],
  [
    inRegion({ postgresSubnetId: subnet, mysqlSubnetId: subnet }),
    "data.regions.westeurope.mysqlSubnetId must be another subnet than postgresSubnetId",
  ],
  [{ database: { postgresVersion: 17 } }, "data.database.postgresVersion must be a text: received 17"],
  [{ database: { postgresVersion: "17.2" } }, "must be a major version of PostgreSQL from 11 to 18"],
  [{ database: { mysqlVersion: "8.0" } }, "must be a MySQL version that Azure offers: 5.7, 8.0.21 or 8.4"],
  [{ database: { zone: "4" } }, "data.database.zone must be an availability zone: 1, 2 or 3"],
  [{ database: { standbyZone: "1" } }, "data.database.standbyZone must be another zone than database.zone"],
  [{ database: { highAvailabilityMode: "Disabled" } }, "must be one of ZoneRedundant, SameZone"],
  [{ cache: { skus: { small: "C1" } } }, "data.cache.skus.small must be a SKU of Managed Redis such as Balanced_B10"],
  [{ cache: { skus: { large: "Balanced_B50" } } }, "data.cache.skus must be SKUs of at most 25 GB"],
  [{ serviceBus: { sku: "Basic" } }, "data.serviceBus.sku must be one of Standard, Premium"],
  [{ storage: { replication: { prod: "XRS" } } }, "must be one of LRS, ZRS, GRS, RAGRS, GZRS, RAGZRS"],
  [{ storage: { firewall: {} } }, "data.storage.firewall.ipRules must be a list with the provider's address"],
  [{ storage: { firewall: { ipRules: ["10.1.0.0/16"] } } }, "data.storage.firewall.ipRules.0 must be a public address"],
  [{ storage: { firewall: { ipRules: ["8.8.8.8/32"] } } }, "must be a single address, or a range from /1 to /30"],
  [{ storage: { firewall: { ipRules: ["example.com"] } } }, "must be an IPv4 address or range such as 203.0.113.0/24"],
  [{ dns: { zones: [{ domain: "Example.com", resourceGroupName: "rg" }] } }, "must be a domain such as example.com"],
  [
    { dns: { zones: ["rg-a", "rg-b"].map((name) => ({ domain: "example.com", resourceGroupName: name })) } },
    "data.dns.zones must be a list that names each domain once",
  ],
  [{ tags: { "cost/centre": "1" } }, "data.tags must be tags whose names have at most 128 characters and none of"],
  [{ tags: { Team: "1" } }, "data.tags must be tags beside team, claim-name, claim-namespace and managed-by"],
  [{ tags: Object.fromEntries(Array.from({ length: 47 }, (_, at) => [`t${at}`, ""])) }, "data.tags must be at most 46"],
])("settings %j are wrong: %s", (data, expected) => expect(wrongIn(data)).toContain(expected));

test.each<object>([
  {},
  inRegion({ postgresSubnetId: subnet, geoRedundantBackup: true }),
  inRegion({ mysqlPrivateDnsZoneId: `${network}/privateDnsZones/a.b.mysql.database.azure.com` }),
  { database: { zone: "2", standbyZone: "2", highAvailabilityMode: "SameZone" } },
  { cache: { skus: { large: "Balanced_B50" }, clusteringPolicy: "OSSCluster" } },
  { storage: { firewall: { subnetIds: [subnet] } } },
  { storage: { firewall: { ipRules: ["203.0.113.7", "203.0.113.0/24"] } } },
])("settings %j are fine", (data) => expect(wrongIn(data)).toBe(""));
