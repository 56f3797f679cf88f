import { expect, test } from "@jest/globals";
import { apply, find, objectsOf, put, remove, type Cluster } from "./cluster.ts";
import { kubeObject, refOf, type KubeObject } from "./kube-object.ts";

const empty: Cluster = new Map();

const secret = (fields: object, name = "a"): KubeObject =>
  kubeObject({ apiVersion: "v1", kind: "Secret", metadata: { name, namespace: "shop" }, type: "Opaque", ...fields });

function applied(cluster: Cluster, object: KubeObject): Cluster {
  const written = apply(cluster, object);
  if (!written.ok) throw new Error(written.why);
  return written.cluster;
}

test("an apply takes back its own fields and leaves those of a provider", () => {
  const before = applied(empty, secret({ spec: { ours: 1, dropped: 2 } }));
  const live = find(before, refOf(secret({})));
  const provided = put(before, secret({ ...live, spec: { ours: 1, dropped: 2, theirs: 3 }, status: { ready: true } }));
  const after = find(applied(provided, secret({ spec: { ours: 4 } })), refOf(secret({})));
  expect(after).toMatchObject({ spec: { ours: 4, theirs: 3 }, status: { ready: true } });
  expect(after).not.toHaveProperty("spec.dropped");
});

const immutable = secret({ immutable: true, data: { password: "YQ==" } });

test.each([
  [
    "another value",
    secret({ immutable: true, data: { password: "Yg==" } }),
    "data: Forbidden: field is immutable when `immutable` is set",
  ],
  [
    "no immutable",
    secret({ data: { password: "YQ==" } }),
    "immutable: Forbidden: field is immutable when `immutable` is set",
  ],
  ["another type", secret({ ...immutable, type: "b" }), 'type: Invalid value: "b": field is immutable'],
])("an immutable Secret refuses %s", (_, next, why) => {
  const cluster = applied(empty, immutable);
  expect(apply(cluster, next)).toEqual({ ok: false, why: `Secret "a" is invalid: ${why}` });
});

test("an immutable Secret takes the same value again, and labels", () => {
  const labelled = { ...immutable, metadata: { ...immutable.metadata, labels: { team: "shop" } } };
  expect(apply(applied(empty, immutable), labelled)).toMatchObject({ ok: true });
});

test("what an object owns goes with it, down to the last", () => {
  const owner = put(empty, secret({}));
  const owned = (name: string, uid: unknown) =>
    secret({ metadata: { name, namespace: "shop", ownerReferences: [{ uid }] } });
  const child = put(owner, owned("b", find(owner, refOf(secret({})))?.metadata["uid"]));
  const grandchild = put(child, owned("c", find(child, refOf(secret({}, "b")))?.metadata["uid"]));
  const all = put(grandchild, owned("d", "another"));
  expect(objectsOf(remove(all, refOf(secret({})))).map(({ metadata }) => metadata.name)).toEqual(["d"]);
});

test("two versions of a group are one object, two groups are two", () => {
  const thing = (apiVersion: string) => kubeObject({ apiVersion, kind: "Thing", metadata: { name: "a" } });
  const cluster = ["a.io/v1", "a.io/v2", "b.io/v1"].map(thing).reduce(put, empty);
  expect(objectsOf(cluster).map(({ apiVersion }) => apiVersion)).toEqual(["a.io/v2", "b.io/v1"]);
});
