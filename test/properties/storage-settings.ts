import * as fc from "fast-check";
import { cloudRegions } from "../../functions/clouds/regions.ts";

const keyOf = (region: string) => `projects/acme-prod/locations/${region}/keyRings/platform/cryptoKeys/storage`;

/** Keys of the platform's own for buckets on Google Cloud, in every region. */
export const gcpKeys = fc.constant({
  storage: Object.fromEntries(cloudRegions("gcp").map((region) => [region, keyOf(region)])),
});

const replication = fc.constantFrom("LRS", "ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS");

const subnet =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network" +
  "/virtualNetworks/vnet/subnets/apps";

/** What the platform says of storage accounts on Azure. */
export const azureStorage = fc.record(
  {
    replication: fc.record({ prod: replication, nonProd: replication }, { requiredKeys: [] }),
    disableSharedKey: fc.boolean(),
    firewall: fc.constantFrom({ ipRules: ["203.0.113.0/24"] }, { subnetIds: [subnet], ipRules: ["203.0.113.7"] }),
  },
  { requiredKeys: [] },
);
