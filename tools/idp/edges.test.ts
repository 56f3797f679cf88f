import { expect, test } from "@jest/globals";
import { kubeObject } from "../simulation/kube-object.ts";
import { edges, type Node } from "./edges.ts";

const text = (value: string) => Buffer.from(value).toString("base64");

const secret = (key: string, since: number, data: Readonly<Record<string, string>>): Node => ({
  key,
  since,
  object: kubeObject({ apiVersion: "v1", kind: "Secret", metadata: { name: key }, data }),
});

const managed = (key: string, since: number, forProvider: object, atProvider: object = {}): Node => ({
  key,
  since,
  object: kubeObject({
    apiVersion: "rds.aws.m.upbound.io/v1beta1",
    kind: "Instance",
    metadata: { name: key },
    spec: {
      forProvider,
      providerConfigRef: { kind: "ClusterProviderConfig", name: "default" },
      writeConnectionSecretToRef: { name: `${key}-raw` },
    },
    status: { atProvider },
  }),
});

const refers = (to: string, ...fields: readonly string[]) => ({ from: "a", to, fields, how: "refers" });
const copies = (to: string, ...fields: readonly string[]) => ({ from: "a", to, fields, how: "copies" });

test("a reference is found at any depth, alone or in a list", () => {
  const deep = {
    settings: [{ network: { vpcRef: { name: "b" } } }],
    groupRefs: [{ name: "c" }, { name: "elsewhere" }],
  };
  const nodes = [managed("a", 0, deep), managed("b", 0, {}), managed("c", 0, {})];
  expect(edges(nodes)).toEqual([refers("b", "vpcRef"), refers("c", "groupRefs")]);
});

test("two references to one object are one edge", () => {
  const nodes = [managed("a", 0, { oneRef: { name: "b" }, anotherRef: { name: "b" } }), managed("b", 0, {})];
  expect(edges(nodes)).toEqual([refers("b", "anotherRef", "oneRef")]);
});

test("the field of a reference to a Secret says so, also when another object has the same name", () => {
  const nodes = [managed("a", 0, { passwordSecretRef: { name: "b", key: "password" } }), secret("b", 0, {})];
  expect(edges([...nodes, managed("b", 0, {})])).toEqual([refers("b", "passwordSecretRef")]);
  expect(edges([managed("a", 0, { bRef: { name: "b" } }), secret("b", 0, {})])).toEqual([]);
});

test("a Secret is made of what the cloud reported before it, and of what another Secret kept under the same name", () => {
  const nodes = [
    secret("a", 2, { endpoint: text("db.example"), region: text("eu"), user: text("admin"), name: text("admin") }),
    managed("b", 1, { region: "eu" }, { address: "db.example", region: "eu" }),
    secret("c", 0, { user: text("admin") }),
  ];
  expect(edges(nodes)).toEqual([copies("b", "endpoint"), copies("c", "user")]);
});

test("a managed resource is made of another one's id, not of a value that both happen to have", () => {
  const nodes = [
    managed("a", 1, { scope: "/servers/b", sku: "B1" }),
    managed("b", 0, {}, { id: "/servers/b", sku: "B1" }),
  ];
  expect(edges(nodes)).toEqual([copies("b", "scope")]);
});

test("what was there first is not made of what came later", () => {
  const nodes = [secret("a", 0, { user: text("admin") }), managed("b", 1, {}, { login: "admin" })];
  expect(edges(nodes)).toEqual([]);
});
