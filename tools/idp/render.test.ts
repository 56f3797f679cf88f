import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllDocuments, stringify } from "yaml";
import { at } from "../simulation/fields.ts";
import { render } from "./render.ts";

const claim = "golden-path/examples/claim-database.yaml";
const folder = mkdtempSync(join(tmpdir(), "idp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const documents = (stream: string): unknown[] => parseAllDocuments(stream).map((document) => document.toJS());
const key = (object: unknown) => at(object, "metadata", "annotations", "crossplane.io/composition-resource-name");

test("the claim comes first, then the composed objects in the order of their keys", async () => {
  const stream = await render(claim, { cloud: "aws" });
  const [composite, ...composed] = documents(stream);
  expect(stream.startsWith("---\napiVersion: platform.kubecon.io/v1alpha1\nkind: DatabaseInstanceClaim\n")).toBe(true);
  expect(composite).toMatchObject({
    metadata: { name: "checkout-db", namespace: "checkout" },
    spec: { crossplane: { resourceRefs: expect.any(Array) } },
    status: { status: "Provisioning" },
  });
  expect(Object.keys(Object(composite))).toEqual(["apiVersion", "kind", "metadata", "spec", "status"]);
  const keys = composed.map((object) => String(key(object)));
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(keys).toContain("security-group");
});

test("the references are in Crossplane's order", async () => {
  const [composite] = documents(await render(claim, { cloud: "aws" }));
  const refs = at(composite, "spec", "crossplane", "resourceRefs");
  expect(Array.isArray(refs) && refs.map((ref) => at(ref, "kind")).at(-1)).toBe("Secret");
});

test("fields of every object are sorted", async () => {
  for (const object of documents(await render(claim, { cloud: "aws" })))
    expect(Object.keys(Object(object))).toEqual(Object.keys(Object(object)).toSorted());
});

test("what was observed is taken into account and not repeated", async () => {
  const [, credentials] = documents(await render(claim, { cloud: "aws" }));
  const observed = [file("seen.yaml", stringify(credentials))];
  const [composite, ...composed] = documents(await render(claim, { cloud: "aws", observed }));
  expect(composed.map(key)).toContain("instance");
  expect(composite).toMatchObject({ status: { resources: { ready: 1 } } });
});

test("a refusal has Crossplane's words", async () => {
  const path = file("claim.yaml", readFileSync(claim, "utf8").replace("size: small", "size: huge"));
  await expect(render(path, { cloud: "aws" })).rejects.toMatchObject({
    code: 1,
    message:
      'pipeline step "compose" returned a fatal result: spec.size must be one of small, medium, large: received "huge"',
  });
});
