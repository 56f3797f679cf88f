import { expect, test } from "@jest/globals";
import { release } from "./cloud.ts";
import { find, put } from "./cluster.ts";
import { conditionOf } from "./condition.ts";
import { annotationOf, kubeObject, refOf, type KubeObject } from "./kube-object.ts";
import { step, type World } from "./provider.ts";

const password = kubeObject({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "credentials", namespace: "shop" },
  data: { password: "YQ==" },
});

const instance = kubeObject({
  apiVersion: "rds.aws.m.upbound.io/v1beta1",
  kind: "Instance",
  metadata: { name: "orders", namespace: "shop" },
  spec: {
    managementPolicies: ["Observe", "Create", "Update", "Delete"],
    writeConnectionSecretToRef: { name: "orders-raw" },
    forProvider: {
      identifier: "orders",
      region: "eu-west-1",
      port: 5432,
      username: "dbadmin",
      passwordSecretRef: { name: "credentials", key: "password" },
    },
  },
});

const start: World = { cluster: [password, instance].reduce(put, new Map()), cloud: new Map() };
const after = (steps: number, from = start): World =>
  Array.from({ length: steps }).reduce<World>((world) => step(world, () => undefined), from);
const live = ({ cluster }: World, object: KubeObject = instance) => find(cluster, refOf(object)) ?? object;

test("the first step creates: the annotations of a creation, and not ready", () => {
  const object = live(after(1));
  expect(object.metadata["annotations"]).toEqual({
    "crossplane.io/external-name": expect.stringMatching(/^db-[0-9A-F]{26}$/),
    "crossplane.io/external-create-pending": expect.any(String),
    "crossplane.io/external-create-succeeded": expect.any(String),
  });
  expect(conditionOf(object, "Synced")).toMatchObject({ status: "True", reason: "ReconcileSuccess" });
  expect(conditionOf(object, "Ready")).toMatchObject({ status: "False", reason: "Creating" });
  expect(object).not.toHaveProperty("status.atProvider");
});

test("a database is creating in the second step and available in the third", () => {
  expect(live(after(2))).toMatchObject({ status: { atProvider: { status: "creating", port: 5432 } } });
  expect(conditionOf(live(after(2)), "Ready")).toMatchObject({ status: "False" });
  const address = "orders.abc123.eu-west-1.rds.amazonaws.com";
  expect(live(after(3))).toMatchObject({
    status: { atProvider: { status: "available", address, endpoint: `${address}:5432`, port: 5432 } },
  });
  expect(conditionOf(live(after(3)), "Ready")).toMatchObject({ status: "True", reason: "Available" });
  expect(conditionOf(live(after(3)), "LastAsyncOperation")).toMatchObject({ status: "True", reason: "Success" });
});

test("the connection Secret has the keys that upjet writes", () => {
  const secret = kubeObject({ apiVersion: "v1", kind: "Secret", metadata: { name: "orders-raw", namespace: "shop" } });
  expect(find(after(3).cluster, refOf(secret))).toMatchObject({
    type: "connection.crossplane.io/v1alpha1",
    data: {
      address: expect.any(String),
      endpoint: expect.any(String),
      host: expect.any(String),
      port: Buffer.from("5432").toString("base64"),
      username: Buffer.from("dbadmin").toString("base64"),
      password: "YQ==",
      "attribute.password": "YQ==",
    },
  });
});

test("a fault shows in Synced and nothing moves", () => {
  const world = step(start, () => "create failed: AccessDenied");
  expect(conditionOf(live(world), "Synced")).toMatchObject({
    reason: "ReconcileError",
    message: "create failed: AccessDenied",
  });
  expect(world.cloud.size).toBe(0);
});

test("what the cloud has already is not created a second time", () => {
  const again: World = { cluster: start.cluster, cloud: after(3).cloud };
  expect(conditionOf(live(step(again, () => undefined)), "Synced")?.["message"]).toMatch(/already exists$/);
});

test("what the cloud has already is taken over by its name", () => {
  const name = annotationOf(live(after(3)), "crossplane.io/external-name");
  const adopting = {
    ...instance,
    metadata: { ...instance.metadata, annotations: { "crossplane.io/external-name": name } },
  };
  const object = live(step({ cluster: put(start.cluster, adopting), cloud: after(3).cloud }, () => undefined));
  expect(conditionOf(object, "Ready")).toMatchObject({ status: "True" });
  expect(annotationOf(object, "crossplane.io/external-create-succeeded")).toBeUndefined();
});

test("what is created by its name alone takes over what the cloud has already", () => {
  const queue = kubeObject({
    apiVersion: "sqs.aws.m.upbound.io/v1beta1",
    kind: "Queue",
    metadata: { name: "orders", namespace: "shop" },
    spec: { forProvider: { name: "orders", region: "eu-west-1" } },
  });
  const made = after(2, { cluster: put(new Map(), queue), cloud: new Map() });
  const again = after(2, { cluster: put(new Map(), queue), cloud: made.cloud });
  expect(conditionOf(live(again, queue), "Ready")).toMatchObject({ status: "True" });
  expect(live(again, queue)).toEqual(live(made, queue));
  expect(again.cloud.size).toBe(1);
});

test.each([
  ["goes", ["Observe", "Create", "Update", "Delete"], 0],
  ["goes", ["*"], 0],
  ["stays", ["Observe", "Create", "Update"], 1],
])("a thing %s with its object under the policies %j", (_, managementPolicies, left) => {
  const { cloud, cluster } = after(1);
  const object = { ...live({ cluster, cloud }), spec: { ...Object(instance["spec"]), managementPolicies } };
  expect(release(cloud, [object]).size).toBe(left);
});

test("a kind that nobody described is a mistake", () => {
  const strange = kubeObject({ ...instance, kind: "Strange" });
  expect(() => step({ ...start, cluster: put(start.cluster, strange) }, () => undefined)).toThrow(
    "tools/simulation/kinds must say what the cloud makes of rds.aws.m.upbound.io/v1beta1 Strange",
  );
});
