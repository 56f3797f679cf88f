import { expect, test } from "@jest/globals";
import { put, type Cluster } from "./cluster.ts";
import { annotated, kubeObject, type KubeObject } from "./kube-object.ts";
import { resolve } from "./references.ts";

const ours = { uid: "ours", controller: true };

const object = (apiVersion: string, kind: string, forProvider: object, metadata: object = {}): KubeObject =>
  kubeObject({
    apiVersion,
    kind,
    metadata: { name: kind.toLowerCase(), namespace: "shop", ownerReferences: [ours], ...metadata },
    spec: { forProvider },
  });

const group = (metadata: object = {}) => object("ec2.aws.m.upbound.io/v1beta1", "SecurityGroup", {}, metadata);
const named = (metadata: object, name: string) => annotated(group(metadata), { "crossplane.io/external-name": name });
const controlled = { matchControllerRef: true };

const rule = (selector: object) =>
  object("ec2.aws.m.upbound.io/v1beta1", "SecurityGroupIngressRule", { securityGroupIdSelector: selector });
const instance = (forProvider: object) => object("rds.aws.m.upbound.io/v1beta1", "Instance", forProvider);

const cluster = (...objects: readonly KubeObject[]): Cluster => objects.reduce<Cluster>(put, new Map());

test("a selector becomes the external name of what it finds, with a reference to it", () => {
  expect(resolve(rule(controlled), cluster(named({}, "sg-1")))).toEqual({
    ok: true,
    forProvider: {
      securityGroupIdSelector: controlled,
      securityGroupId: "sg-1",
      securityGroupIdRef: { name: "securitygroup", namespace: "shop" },
    },
  });
});

test("a selector of a list takes all, in the order of their names", () => {
  const groups = cluster(named({ name: "a" }, "sg-2"), named({ name: "b" }, "sg-1"));
  expect(resolve(instance({ vpcSecurityGroupIdSelector: controlled }), groups)).toMatchObject({
    forProvider: { vpcSecurityGroupIds: ["sg-1", "sg-2"], vpcSecurityGroupIdRefs: [{ name: "b" }, { name: "a" }] },
  });
});

test("a value that is there is left alone", () => {
  const before = { vpcSecurityGroupIdSelector: controlled, vpcSecurityGroupIds: ["sg-0"] };
  expect(resolve(instance(before), cluster(named({}, "sg-1")))).toEqual({ ok: true, forProvider: before });
});

const noMatch = "no resources matched selector";
const noName = "referenced field was empty (referenced resource may not yet be ready)";

test.each([
  ["nothing is there", [], noMatch],
  ["it belongs to another claim", [named({ ownerReferences: [{ ...ours, uid: "theirs" }] }, "sg-1")], noMatch],
  ["it is in another namespace", [named({ namespace: "b" }, "sg-1")], noMatch],
  ["it has no name in the cloud yet", [group()], noName],
])("a selector fails in the provider's words when %s", (_, objects, why) => {
  expect(resolve(rule(controlled), cluster(...objects))).toEqual({
    ok: false,
    why: `cannot resolve references: mg.Spec.ForProvider.SecurityGroupID: ${why}`,
  });
});

test("labels narrow a selector down", () => {
  const groups = cluster(named({ name: "a" }, "sg-1"), named({ name: "b", labels: { role: "db" } }, "sg-2"));
  expect(resolve(rule({ matchLabels: { role: "db" } }), groups)).toMatchObject({
    forProvider: { securityGroupId: "sg-2" },
  });
});

const grant = (topicRef: object) =>
  object("pubsub.gcp.m.upbound.io/v1beta1", "TopicIAMMember", { topicRef, role: "r", member: "m" });
const topic = (metadata: object = {}) => object("pubsub.gcp.m.upbound.io/v1beta1", "Topic", {}, metadata);

test("a reference becomes the external name of what it names, and stays", () => {
  const topics = cluster(
    topic({ name: "a", annotations: { "crossplane.io/external-name": "t-1" } }),
    topic({ name: "b", annotations: { "crossplane.io/external-name": "t-2" } }),
  );
  expect(resolve(grant({ name: "b" }), topics)).toMatchObject({
    forProvider: { topic: "t-2", topicRef: { name: "b" } },
  });
});

test.each([
  [
    "is not there",
    [topic({ namespace: "b" })],
    'cannot get referenced resource: topics.pubsub.gcp.m.upbound.io "topic" not found',
  ],
  ["has no name in the cloud yet", [topic()], noName],
])("a reference fails in the provider's words when what it names %s", (_, objects, why) => {
  expect(resolve(grant({ name: "topic" }), cluster(...objects))).toEqual({
    ok: false,
    why: `cannot resolve references: mg.Spec.ForProvider.Topic: ${why}`,
  });
});
