import { describe, expect, test } from "@jest/globals";
import { violations } from "./check.ts";
import { apiVersion, instance } from "./instance.ts";

const secret = (fields: object = {}): object => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "orders-db-credentials" },
  data: { username: "ZGJhZG1pbg==" },
  ...fields,
});

const condition = {
  type: "Ready",
  status: "True",
  reason: "Available",
  lastTransitionTime: "2026-01-01T00:00:00Z",
  observedGeneration: 1,
};
const status = (...conditions: object[]) => ({ ...instance(), status: { conditions } });

describe("the check takes", () => {
  const good: [string, object][] = [
    ["an RDS instance", instance()],
    [
      "an instance that is only observed, without what its creation demands",
      instance({ instanceClass: undefined }, { managementPolicies: ["Observe"] }),
    ],
    [
      "an owner, a label with a domain and an annotation with any text",
      instance(
        {},
        {},
        {
          labels: { "crossplane.io/composite": "orders", empty: "" },
          annotations: { "crossplane.io/external-name": "any: text" },
          ownerReferences: [{ apiVersion: "a.io/v1", kind: "A", name: "a", uid: "u", controller: true }],
        },
      ),
    ],
    ["an observed instance with its status", status(condition, { ...condition, type: "Synced" })],
    ["a Secret", secret({ type: "Opaque", immutable: true })],
  ];

  test.each(good)("%s", (_, object) => {
    expect(violations(object)).toEqual([]);
  });
});

describe("the check finds", () => {
  const bad: [string, object, string][] = [
    ["an unknown field", instance({ multiAZ: true }), "spec.forProvider.multiAZ: unknown field"],
    [
      "an unknown field deep inside",
      instance({ passwordSecretRef: { name: "a", key: "b", namespace: "c" } }),
      "spec.forProvider.passwordSecretRef.namespace: unknown field",
    ],
    [
      "an unknown field of the envelope",
      instance({}, { deletionPolicy: "Delete" }),
      "spec.deletionPolicy: unknown field",
    ],
    ["what we never compose", instance({}, { initProvider: {} }), "spec.initProvider: unknown field"],
    ["an unknown field of the root", { ...instance(), data: {} }, "data: unknown field"],
    [
      "a namespace where only a name is known",
      instance({}, { writeConnectionSecretToRef: { name: "a", namespace: "b" } }),
      "spec.writeConnectionSecretToRef.namespace: unknown field",
    ],
    [
      "a wrong type",
      instance({ allocatedStorage: "20" }),
      'spec.forProvider.allocatedStorage: must be of type number: received "20"',
    ],
    ["null", instance({ port: null }), "spec.forProvider.port: must be of type number: received null"],
    [
      "a wrong word",
      instance({}, { managementPolicies: ["Observe", "Destroy"] }),
      'spec.managementPolicies[1]: must be one of Observe, Create, Update, Delete, LateInitialize, *: received "Destroy"',
    ],
    ["a missing parameter", instance({ region: undefined }), "spec.forProvider.region: required"],
    [
      "a missing field inside a parameter",
      instance({ passwordSecretRef: { name: "a" } }),
      "spec.forProvider.passwordSecretRef.key: required",
    ],
    [
      "a parameter that only a rule demands",
      instance({ instanceClass: undefined }),
      "spec: spec.forProvider.instanceClass is a required parameter",
    ],
    [
      "one that a rule demands under the default policies",
      instance({ instanceClass: undefined }, { managementPolicies: undefined }),
      "spec: spec.forProvider.instanceClass is a required parameter",
    ],
    [
      "a duplicate in a set",
      instance({ vpcSecurityGroupIds: ["a", "a"] }),
      'spec.forProvider.vpcSecurityGroupIds: must be a list without duplicates: received ["a","a"]',
    ],
    [
      "a duplicate by key",
      status(condition, { ...condition, status: "False" }),
      `status.conditions: must be a list without duplicates in type: received ${JSON.stringify([condition, { ...condition, status: "False" }])}`,
    ],
    [
      "a date that is none",
      status({ ...condition, lastTransitionTime: "today" }),
      'status.conditions[0].lastTransitionTime: must be of format date-time: received "today"',
    ],
    [
      "a fraction",
      status({ ...condition, observedGeneration: 1.5 }),
      "status.conditions[0].observedGeneration: must be of type integer: received 1.5",
    ],
    [
      "a number beyond 64 bits",
      status({ ...condition, observedGeneration: 1e19 }),
      "status.conditions[0].observedGeneration: must be of format int64: received 10000000000000000000",
    ],
    [
      "a bad label value",
      instance({}, {}, { labels: { team: "shop & co" } }),
      'metadata.labels.team: must be a match of ^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$: received "shop & co"',
    ],
    [
      "a long label value",
      instance({}, {}, { labels: { team: "a".repeat(64) } }),
      `metadata.labels.team: must NOT have more than 63 characters: received "${"a".repeat(64)}"`,
    ],
    [
      "a bad label",
      instance({}, {}, { labels: { "a/b/c": "d" } }),
      'metadata.labels["a/b/c"]: must be a match of ^([a-z0-9][-a-z0-9.]{0,252}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$: received "a/b/c"',
    ],
    [
      "an annotation that is no string",
      instance({}, {}, { annotations: { "a/b": 1 } }),
      'metadata.annotations["a/b"]: must be of type string: received 1',
    ],
    [
      "a bad name",
      instance({}, {}, { name: "Orders" }),
      'metadata.name: must be a match of ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$: received "Orders"',
    ],
    ["a missing name", instance({}, {}, { name: undefined }), "metadata.name: required"],
    ["an unknown field of the metadata", instance({}, {}, { tags: {} }), "metadata.tags: unknown field"],
    ["a spec that is none", { ...instance(), spec: "none" }, 'spec: must be of type object: received "none"'],
  ];

  test.each(bad)("%s", (_, object, sentence) => {
    expect(violations(object)).toEqual([`${apiVersion} Instance ${sentence}`]);
  });

  test("all faults at once", () => {
    expect(violations(instance({ multiAZ: true, port: "3306" }))).toHaveLength(2);
  });

  test("an unknown kind, an unknown version and what is no object", () => {
    expect(violations({ ...instance(), kind: "Database" })).toEqual([`${apiVersion} Database: unknown kind`]);
    expect(violations({ ...instance(), apiVersion: "rds.aws.m.upbound.io/v1" })).toEqual([
      "rds.aws.m.upbound.io/v1 Instance: unknown kind",
    ]);
    expect(violations([])).toEqual(["undefined undefined: unknown kind"]);
  });

  const badSecrets: [string, object, string][] = [
    [
      "a value that is not base64",
      secret({ data: { password: "secret!" } }),
      'data.password: must be of format byte: received "secret!"',
    ],
    [
      "a bad key",
      secret({ data: { "a b": "" } }),
      "data: a key must consist of alphanumeric characters, '-', '_' or '.'",
    ],
    ["a spec", secret({ spec: {} }), "spec: unknown field"],
  ];

  test.each(badSecrets)("in a Secret %s", (_, object, sentence) => {
    expect(violations(object)).toEqual([`v1 Secret ${sentence}`]);
  });
});

describe("against an old object", () => {
  const locked = secret({ immutable: true });

  test("an immutable Secret may change its metadata alone", () => {
    const labelled = { ...locked, metadata: { name: "orders-db-credentials", labels: { team: "shop" } } };
    expect(violations(labelled, locked)).toEqual([]);
    expect(violations({ ...locked, data: {} }, locked)).toEqual([
      "v1 Secret data: field is immutable when `immutable` is set",
    ]);
  });

  test("the default counts as a value", () => {
    expect(violations(secret({ type: "Opaque" }), secret())).toEqual([]);
    expect(violations(secret({ type: "other" }), secret())).toEqual(["v1 Secret type: field is immutable"]);
  });
});

test("the check leaves the object as it was", () => {
  const object = instance({}, { managementPolicies: undefined });
  violations(object);
  expect(object).toEqual(instance({}, { managementPolicies: undefined }));
});
