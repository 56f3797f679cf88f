import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseAllDocuments } from "yaml";
import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { at, fieldsOf } from "../../tools/simulation/fields.ts";
import { example, examplePath, platformPath } from "./cluster/files.ts";
import { goldens, read } from "./golden.ts";
import { printed, run } from "./run.ts";
import { validate } from "./validate.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the golden cases of a cloud compose. */
const composed = (cloud: Cloud): unknown[] =>
  goldens
    .filter((golden) => golden.cloud === cloud)
    .flatMap(({ answer }) => Object.values(fieldsOf(read(answer).resources)).map((one) => at(one, "object")));

/** What `idp render` prints of the example claims: what each becomes, and the claim with what Crossplane adds to it. */
async function rendered(cloud: Cloud): Promise<unknown[]> {
  const streams = Object.values(kinds).map(async ({ folder: kind }) => {
    const args = ["render", examplePath(kind), "--cloud", cloud, "--platform", platformPath(cloud)];
    const stream = printed(await run("node", ["dist/idp.js", ...args]));
    const [claim, ...objects] = parseAllDocuments(stream).map((document): unknown => document.toJS());
    const spec = { ...fieldsOf(example(kind)["spec"]), ...fieldsOf(at(claim, "spec")) };
    return [{ ...fieldsOf(claim), spec }, ...objects];
  });
  return (await Promise.all(streams)).flat();
}

describe.each(clouds)("crossplane resource validate on %s", (cloud) => {
  const managed = () => composed(cloud).find((object) => at(object, "spec", "forProvider") !== undefined);

  test("takes everything that we compose", async () => {
    const objects = [...composed(cloud), ...(await rendered(cloud))];
    const { code, summary, faults } = await validate(folder, objects);
    expect(faults).toEqual([]);
    expect({ code, summary }).toMatchObject({ code: 0, summary: { total: objects.length, valid: objects.length } });
    expect(objects.length).toBeGreaterThan(50);
  });

  test("refuses a field that does not exist, one of another type, and a kind that nobody knows", async () => {
    const good = fieldsOf(managed());
    const spec = fieldsOf(good["spec"]);
    const { code, faults } = await validate(folder, [
      good,
      { ...good, spec: { ...spec, forProvider: { ...fieldsOf(spec["forProvider"]), planted: true } } },
      { ...good, spec: { ...spec, managementPolicies: "Observe" } },
      { ...good, kind: "Planted" },
    ]);
    expect(code).toBe(1);
    expect(faults).toEqual([
      expect.stringContaining('unknown field: \\"planted\\"'),
      expect.stringContaining("spec.managementPolicies in body must be of type array"),
      expect.stringContaining("missingSchema"),
    ]);
  });
});
