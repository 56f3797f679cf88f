import {
  Ready,
  RunFunctionRequest,
  RunFunctionResponse,
  Severity,
  Status,
} from "@crossplane-org/function-sdk-typescript";
import { expect, test } from "@jest/globals";
import type { Call } from "./ask.ts";
import { submit, withReferences } from "./claim.ts";
import { find, put, type Cluster } from "./cluster.ts";
import { conditionOf } from "./condition.ts";
import { reconcile } from "./control-plane.ts";
import { kubeObject, refOf, type KubeObject } from "./kube-object.ts";
import { uidOf } from "./uid.ts";

const claim = kubeObject({ apiVersion: "things.io/v1", kind: "Thing", metadata: { name: "a", namespace: "shop" } });

const composition = kubeObject({
  apiVersion: "apiextensions.crossplane.io/v1",
  kind: "Composition",
  metadata: { name: "things" },
  spec: { pipeline: [{ step: "compose" }] },
});

const says =
  (response: RunFunctionResponse): Call =>
  () =>
    Promise.resolve(RunFunctionResponse.encode(response).finish());

const map = (name: string, data: object) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data });

const desiring = (resources: Readonly<Record<string, object>>): RunFunctionResponse =>
  RunFunctionResponse.fromPartial({
    desired: {
      composite: { resource: { status: { endpoint: "there" } }, ready: Ready.READY_TRUE },
      resources: Object.fromEntries(Object.entries(resources).map(([key, resource]) => [key, { resource }])),
    },
  });

const composing = (...objects: readonly ReturnType<typeof map>[]): RunFunctionResponse =>
  desiring(Object.fromEntries(objects.map((object) => [object.metadata.name, object])));

/** A cluster in which the claim has composed these objects. */
const composed = async (...objects: readonly ReturnType<typeof map>[]): Promise<Cluster> =>
  (await reconcile(submit(new Map(), claim), refOf(claim), composition, says(composing(...objects)))).cluster;

const objectAt = (cluster: Cluster, name: string): KubeObject | undefined =>
  find(cluster, { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", name });

test("an object is tied to its claim", async () => {
  expect(objectAt(await composed(map("b", {})), "b")?.metadata).toMatchObject({
    namespace: "shop",
    labels: { "crossplane.io/composite": "a" },
    annotations: { "crossplane.io/composition-resource-name": "b" },
    ownerReferences: [
      {
        apiVersion: "things.io/v1",
        kind: "Thing",
        name: "a",
        uid: uidOf(claim),
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  });
});

test("what is desired no longer is deleted, and the claim refers to the rest", async () => {
  const before = await composed(map("b", {}), map("c", {}));
  const { cluster, deleted } = await reconcile(before, refOf(claim), composition, says(composing(map("c", {}))));
  expect([...deleted.keys()]).toEqual(["b"]);
  expect(objectAt(cluster, "b")).toBeUndefined();
  expect(find(cluster, refOf(claim))).toMatchObject({
    spec: { crossplane: { resourceRefs: [{ apiVersion: "v1", kind: "ConfigMap", name: "c" }] } },
    status: { endpoint: "there" },
  });
});

test("what the claim refers to but does not control is not deleted", async () => {
  const foreign = kubeObject({
    ...map("b", {}),
    metadata: { name: "b", namespace: "shop", annotations: { "crossplane.io/composition-resource-name": "b" } },
  });
  const before = submit(put(new Map(), foreign), withReferences(claim, [foreign]));
  const { cluster, deleted } = await reconcile(before, refOf(claim), composition, says(composing()));
  expect([deleted.size, objectAt(cluster, "b")]).toEqual([0, expect.anything()]);
});

test("an object that was observed keeps its name, whatever the function calls it now", async () => {
  const before = await composed(map("b", {}));
  const renamed = desiring({ b: map("other", {}) });
  const { cluster } = await reconcile(before, refOf(claim), composition, says(renamed));
  expect([objectAt(cluster, "b"), objectAt(cluster, "other")]).toEqual([expect.anything(), undefined]);
});

test("a refused object keeps no other one back and makes the claim not synced", async () => {
  const secret = (name: string, password: string) => ({
    ...map(name, { password }),
    kind: "Secret",
    type: "Opaque",
    immutable: true,
  });
  const before = await composed(secret("b", "YQ=="), secret("c", "YQ=="));
  const next = says(composing(secret("b", "Yg=="), map("d", {})));
  const { cluster, refused } = await reconcile(before, refOf(claim), composition, next);
  expect([...refused.keys()]).toEqual(["b"]);
  expect(objectAt(cluster, "d")).toBeDefined();
  expect(conditionOf(find(cluster, refOf(claim)) ?? claim, "Synced")).toMatchObject({
    status: "False",
    message: "Unsynced resources: b",
  });
});

test("after a fatal answer nothing is deleted, and what was not said is unknown", async () => {
  const saying = (...types: readonly string[]) =>
    RunFunctionResponse.fromPartial({
      conditions: types.map((type) => ({ type, status: Status.STATUS_CONDITION_TRUE, reason: "Fine" })),
    });
  const said = { ...saying("Accepted", "Honoured"), desired: composing(map("b", {})).desired };
  const { cluster: before } = await reconcile(submit(new Map(), claim), refOf(claim), composition, says(said));
  const { results } = RunFunctionResponse.fromPartial({
    results: [{ severity: Severity.SEVERITY_FATAL, message: "no" }],
  });
  const fatal = { ...saying("Accepted"), results };
  const { cluster, error } = await reconcile(before, refOf(claim), composition, says(fatal));
  expect(error).toBe('pipeline step "compose" returned a fatal result: no');
  expect(objectAt(cluster, "b")).toBeDefined();
  const after = find(cluster, refOf(claim)) ?? claim;
  expect(after).toMatchObject({ status: { endpoint: "there" } });
  expect(conditionOf(after, "Synced")?.["message"]).toBe(`cannot compose resources: ${error}`);
  expect(conditionOf(after, "Accepted")).toMatchObject({ status: "True" });
  expect(conditionOf(after, "Honoured")).toMatchObject({ status: "Unknown", reason: "FatalError" });
});

test("a function is shown what it asks for, and asked again", async () => {
  const requests: RunFunctionRequest[] = [];
  const call: Call = (bytes) => {
    requests.push(RunFunctionRequest.decode(bytes));
    const taken = { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", matchName: "b" };
    return says(RunFunctionResponse.fromPartial({ desired: {}, requirements: { resources: { taken } } }))(bytes);
  };
  const other = kubeObject({ ...map("b", { found: "yes" }), metadata: { name: "b", namespace: "shop" } });
  await reconcile(submit(put(new Map(), other), claim), refOf(claim), composition, call);
  expect(requests.map(({ requiredResources }) => requiredResources["taken"]?.items.length)).toEqual([undefined, 1]);
});

test("the same cluster makes the same request", async () => {
  const cluster = await composed(map("b", {}), map("c", {}));
  const ask = async () => (await reconcile(cluster, refOf(claim), composition, says(composing()))).request;
  expect(await ask()).toEqual(await ask());
});
