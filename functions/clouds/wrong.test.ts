import { expect, test } from "@jest/globals";
import { claim } from "../database/claim.ts";
import { settings } from "./settings/aws.ts";
import { sentences } from "./wrong.ts";

const wrongIn = (schema: typeof claim | typeof settings, root: string, value: unknown) => {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? [] : sentences(read.error.issues, root).split("; ");
};

test.each<[object, string]>([
  [{ team: "a", size: "huge" }, 'spec.size must be one of small, medium, large: received "huge"'],
  [{ team: "a", sise: "small" }, 'spec has no field "sise": check the spelling'],
  [{}, "spec.team must be a text: received nothing"],
  [{ team: "A_b" }, `spec.team must be a team's name: lower-case letters, digits and -: received "A_b"`],
  [{ team: "a", backupRetentionDays: 36 }, "spec.backupRetentionDays must be at most 35: received 36"],
  [{ team: "a", backupRetentionDays: 0 }, "spec.backupRetentionDays must be at least 1: received 0"],
  [{ team: "a", backupRetentionDays: 1.5 }, "spec.backupRetentionDays must be a whole number: received 1.5"],
  [{ team: "a", backupRetentionDays: Number.NaN }, "spec.backupRetentionDays must be a number: received NaN"],
  [{ team: "a", highAvailability: "yes" }, 'spec.highAvailability must be true or false: received "yes"'],
  [
    { team: "a", region: null },
    "spec.region must be one of eu-west-1, eu-central-1, us-east-1, us-west-2: received null",
  ],
])("a claim %j is wrong: %s", (spec, expected) => expect(wrongIn(claim, "spec", spec)).toEqual([expected]));

test.each<[object, string]>([
  [{ instalation: "idp", installation: "idp" }, 'data has no field "instalation": check the spelling'],
  [{}, "data.installation must be a text: received nothing"],
  [
    { installation: "idp", regions: { "eu-north-1": {} } },
    'data.regions has no field "eu-north-1": check the spelling',
  ],
  [
    { installation: "idp", regions: { "eu-west-1": { allowedCidrs: ["0.0.0.0/0"] } } },
    'data.regions.eu-west-1.allowedCidrs.0 must be a network smaller than the whole internet: received "0.0.0.0/0"',
  ],
  [
    { installation: "idp", regions: { "eu-west-1": { allowedCidrs: ["::/0"] } } },
    'data.regions.eu-west-1.allowedCidrs.0 must be a network smaller than the whole internet: received "::/0"',
  ],
  [
    { installation: "idp", regions: { "eu-west-1": { allowedCidrs: ["10.0.0.0/40"] } } },
    'data.regions.eu-west-1.allowedCidrs.0 must be a CIDR block such as 10.40.0.0/16: received "10.0.0.0/40"',
  ],
  [
    { installation: "idp", regions: { "eu-west-1": { vpcId: 12 } } },
    "data.regions.eu-west-1.vpcId must be a text: received 12",
  ],
  [
    { installation: "idp", regions: { "eu-west-1": { subnetIds: ["subnet-0a"] } } },
    'data.regions.eu-west-1.subnetIds must be at least 2 items long: received ["subnet-0a"]',
  ],
  [
    { installation: "idp", database: { maxAllocatedStorageGiB: 22, allocatedStorageGiB: 100 } },
    "data.database.maxAllocatedStorageGiB must be at least 10 % more than allocatedStorageGiB: received",
  ],
  [
    { installation: "idp", providerConfigRef: { name: "default" } },
    "data.providerConfigRef.kind must be one of ClusterProviderConfig, ProviderConfig: received nothing",
  ],
])("settings %j are wrong: %s", (data, expected) => {
  const [first, ...more] = wrongIn(settings, "data", data);
  expect(first).toContain(expected);
  expect(more).toEqual([]);
});

test("everything that is wrong is said at once", () =>
  expect(wrongIn(settings, "data", { installation: 1, defaultRegion: "moon", extra: true })).toHaveLength(3));

test("the order of a map does not show, and a long list is cut", () => {
  const region = (id: string) => ({ vpcId: id, subnetIds: id, allowedCidrs: id });
  const wrong = { "us-east-1": region("a"), "eu-west-1": region("b"), "us-west-2": region("c") };
  const turned = Object.fromEntries(Object.entries(wrong).toReversed());
  const said = wrongIn(settings, "data", { installation: "idp", regions: wrong });
  expect(wrongIn(settings, "data", { installation: "idp", regions: turned })).toEqual(said);
  expect(said).toHaveLength(9);
  expect(said.at(-1)).toMatch(/^and [0-9]+ more$/);
});
