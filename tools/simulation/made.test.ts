import { expect, test } from "@jest/globals";
import { find, objectsOf, put, type Cluster } from "./cluster.ts";
import { conditionOf } from "./condition.ts";
import { annotationOf, kubeObject, refOf, type KubeObject } from "./kube-object.ts";
import { withdrawn } from "./made.ts";
import { step } from "./provider.ts";

const everything = ["Observe", "Create", "Update", "Delete"];
const namespace = { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop", labels: { team: "shop" } } };
const quota = { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "team-quota", namespace: "shop" } };

const objectFor = (manifest: typeof namespace | typeof quota, managementPolicies: readonly string[] = everything) =>
  kubeObject({
    apiVersion: "kubernetes.m.crossplane.io/v1alpha1",
    kind: "Object",
    metadata: { name: `claim-${manifest.kind}`, namespace: "claims" },
    spec: { managementPolicies, forProvider: { manifest } },
  });

const after = (steps: number, ...objects: readonly KubeObject[]): Cluster =>
  Array.from({ length: steps }).reduce<Parameters<typeof step>[0]>((world) => step(world, () => undefined), {
    cluster: objects.reduce(put, new Map()),
    cloud: new Map(),
  }).cluster;

const shop = (cluster: Cluster) => find(cluster, refOf(kubeObject(namespace)));
const live = (cluster: Cluster, object: KubeObject) => find(cluster, refOf(object)) ?? object;

test("a manifest becomes an object of the cluster, and its Object tells of it", () => {
  const object = objectFor(namespace);
  expect(shop(after(1, object))).toMatchObject({ ...namespace, status: { phase: "Active" } });
  const seen = live(after(2, object), object);
  expect(seen).toMatchObject({ status: { atProvider: { manifest: { ...namespace, status: { phase: "Active" } } } } });
  expect(conditionOf(seen, "Ready")).toMatchObject({ status: "True" });
  expect(conditionOf(seen, "LastAsyncOperation")).toBeUndefined();
  expect(annotationOf(seen, "crossplane.io/external-create-succeeded")).toBeDefined();
});

const found = kubeObject({ ...namespace, metadata: { name: "shop", labels: { theirs: "yes" } } });

test.each([
  ["is taken over", everything, { theirs: "yes", team: "shop" }],
  ["is only looked at without Update", ["Observe", "Create"], { theirs: "yes" }],
])("what is there already %s", (_, policies, labels) => {
  const object = objectFor(namespace, policies);
  const cluster = after(1, found, object);
  expect(shop(cluster)?.metadata["labels"]).toEqual(labels);
  expect(live(cluster, object)).toMatchObject({ status: { atProvider: { manifest: { metadata: { labels } } } } });
  expect(annotationOf(live(cluster, object), "crossplane.io/external-create-succeeded")).toBeUndefined();
});

test("a namespace that is being deleted stays so", () => {
  const ending = { ...found, status: { phase: "Terminating" } };
  expect(shop(after(1, ending, objectFor(namespace)))).toMatchObject({ status: { phase: "Terminating" } });
});

test.each([
  ["goes, with all that is in it", everything, ["Object", "Object"]],
  ["stays without Delete", ["Observe", "Create", "Update"], ["Object", "Object", "Namespace", "ResourceQuota"]],
])("what an Object made %s", (_, policies, kinds) => {
  const object = objectFor(namespace, policies);
  const cluster = after(1, object, objectFor(quota));
  expect(objectsOf(withdrawn(cluster, [object])).map(({ kind }) => kind)).toEqual(kinds);
});

test("what was deleted by hand is made again", () => {
  const object = objectFor(namespace);
  const gone = withdrawn(after(2, object), [object]);
  const again = step({ cluster: gone, cloud: new Map() }, () => undefined).cluster;
  expect(shop(again)).toMatchObject(namespace);
});
