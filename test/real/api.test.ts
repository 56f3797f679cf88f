import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clouds } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { at, fieldsOf, listOf } from "../../tools/simulation/fields.ts";
import { startCluster, type Cluster } from "./cluster/cluster.ts";
import { definition, example, examplePath, platform, platformPath } from "./cluster/files.ts";
import type { Kubectl } from "./cluster/kubectl.ts";
import { objectsIn } from "./cluster/objects.ts";
import { table } from "./cluster/table.ts";
import { editsOf } from "./edits/index.ts";
import { printed } from "./run.ts";

let cluster: Cluster;
const kubectl: Kubectl = (args, input) => cluster.kubectl(["-n", "checkout", ...args], input);

beforeAll(async () => {
  cluster = await startCluster();
  printed(await kubectl(["create", "namespace", "checkout"]));
  for (const { folder } of Object.values(kinds)) {
    printed(await kubectl(["apply", "-f", examplePath(folder)]));
    printed(await kubectl(["apply", "-f", "-"], claim(folder, "least", editsOf(folder).least)));
  }
}, 120_000);
afterAll(() => cluster.stop());

/** The example under another name, with another spec. */
function claim(folder: string, name: string, spec: object = {}): string {
  const { metadata, ...rest } = example(folder);
  return JSON.stringify({ ...rest, metadata: { ...metadata, name }, spec });
}

const group = "platform.kubecon.io";

describe.each(Object.values(kinds))("$names.kind", ({ folder, summary, columns, names }) => {
  const { kind, plural, shortNames } = names;
  const crd = async () => JSON.parse(printed(await kubectl(["get", "crd", `${plural}.${group}`, "-o", "json"])));

  test("is served: its schema is structural, and its rules compile and cost little enough", async () => {
    const conditions = listOf(at(await crd(), "status", "conditions")).map(({ type, status }) => [type, status]);
    expect(Object.fromEntries(conditions)).toEqual({ Established: "True", NamesAccepted: "True" });
  });

  test("shows each column once", async () => {
    const [version] = listOf(at(await crd(), "spec", "versions"));
    for (const part of ["name", "jsonPath"]) {
      const all = listOf(version?.["additionalPrinterColumns"]).map((column) => column[part]);
      expect(all).toEqual([...new Set(all)]);
    }
  });

  test.each([plural, ...shortNames, "platform"])("is listed by kubectl get %s as a person reads it", async (name) => {
    const rows = table(printed(await kubectl(["get", name])));
    const row = rows.find(({ NAME }) => NAME?.split("/").at(-1) === example(folder).metadata.name);
    const ours = columns.map((path) => path.split(".").at(-1)?.toUpperCase());
    expect(Object.keys(row ?? {})).toEqual(["NAME", ...ours, "SYNCED", "READY", "COMPOSITION", "AGE"]);
    for (const path of columns.filter((one) => one.startsWith("spec.")))
      expect(row?.[path.replace("spec.", "").toUpperCase()]).toBe(at(example(folder), ...path.split(".")));
  });

  test("is explained as a whole", async () => {
    expect(printed(await kubectl(["explain", plural])).replaceAll(/\s+/g, " ")).toContain(summary);
    expect(printed(await kubectl(["explain", `${plural}.spec`]))).toContain("What the team asks for.");
  });

  test.each(Object.entries(specOf(folder)))("%s is explained", async (field, schema) => {
    const text = printed(await kubectl(["explain", `${plural}.spec.${field}`]));
    expect(text).toContain(kind);
    expect(text.replaceAll(/\s+/g, " ")).toContain(String(at(schema, "description")));
  });
});

/** What kubectl says when the API server refuses. */
const refusal = (sentence: string) => ({ code: 1, stderr: expect.stringContaining(sentence) });

describe.each(Object.values(kinds))("the API server reads a $names.kind:", ({ folder, names: { plural } }) => {
  const { stored, accepted, refused, refusedOfLeast, created = [], notCreated = [] } = editsOf(folder);
  const edit = (name: string, spec: object) =>
    kubectl(["patch", plural, name, "--type=merge", "--dry-run=server", "-p", JSON.stringify({ spec })]);
  const create = (text: string, ...flags: readonly string[]) =>
    kubectl(["create", "--dry-run=server", "-f", "-", ...flags], text);
  const { name } = example(folder).metadata;
  const exampleSpec = fieldsOf(example(folder)["spec"]);

  test("what says little gets all defaults", async () => {
    const [found] = await objectsIn(kubectl, plural, "--field-selector=metadata.name=least");
    const { crossplane: _, ...spec } = fieldsOf(found?.["spec"]);
    expect(spec).toEqual(stored);
  });

  test.each(accepted)("the edit %j is accepted", async (spec) => {
    expect(await edit(name, spec)).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(refused)("the edit %j is refused", async (spec, sentence) => {
    expect(await edit(name, spec)).toMatchObject(refusal(sentence));
  });

  test.each(refusedOfLeast)("the edit %j of what says little is refused", async (spec, sentence) => {
    expect(await edit("least", spec)).toMatchObject(refusal(sentence));
  });

  test("other claims are accepted and refused as they should be", async () => {
    for (const spec of created)
      expect(await create(claim(folder, "another", spec))).toMatchObject({ code: 0, stderr: "" });
    for (const [spec, sentence] of notCreated)
      expect(await create(claim(folder, "another", spec))).toMatchObject(refusal(sentence));
  });

  test("a name of 63 characters is accepted, one of 64 is refused", async () => {
    expect(await create(claim(folder, "a".repeat(63), exampleSpec))).toMatchObject({ code: 0 });
    expect(await create(claim(folder, "a".repeat(64), exampleSpec))).toMatchObject(
      refusal("metadata.name: Too long: may not be more than 63 bytes"),
    );
  });

  test("an unknown field is refused", async () => {
    const text = claim(folder, "unknown", { ...exampleSpec, replicas: 2 });
    expect(await create(text, "--validate=strict")).toMatchObject(refusal('unknown field "spec.replicas"'));
  });
});

/** The fields of a claim's spec, as our XRD declares them. */
function specOf(folder: string) {
  const [version] = listOf(at(definition(folder), "spec", "versions"));
  return fieldsOf(at(version, "schema", "openAPIV3Schema", "properties", "spec", "properties"));
}

test.each(clouds)("the example of the platform's settings on %s is stored", async (cloud) => {
  printed(await kubectl(["apply", "-f", platformPath(cloud)]));
  const [stored] = await objectsIn(kubectl, `environmentconfigs`, `--field-selector=metadata.name=platform-${cloud}`);
  expect(stored?.["data"]).toEqual(platform(cloud)["data"]);
});
