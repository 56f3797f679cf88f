import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimFile, claimFiles } from "./claim-file.ts";
import { observedFiles } from "./observed-files.ts";
import { packageFile } from "./package-file.ts";
import { setting } from "./setting.ts";

const folder = mkdtempSync(join(tmpdir(), "idp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const claim = `apiVersion: platform.kubecon.io/v1alpha1
kind: DatabaseInstanceClaim
metadata: {name: orders}
spec: {team: shop}
`;

test("a claim without a namespace is in the default one", () => {
  expect(claimFile(file("claim.yaml", `---\n${claim}`)).claim.metadata).toEqual({
    name: "orders",
    namespace: "default",
  });
});

test.each([
  [
    "{a: [",
    "must be YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 6",
  ],
  ["# nothing\n", "must hold one YAML document: received none"],
  [`${claim}---\n${claim}`, "must hold one YAML document: received 2"],
  ["kind: DatabaseInstanceClaim", "must hold a Kubernetes object with apiVersion, kind and metadata.name"],
  ["- a", "must hold a Kubernetes object with apiVersion, kind and metadata.name"],
])("a claim file with %j %s", (text, sentence) => {
  const path = file("claim.yaml", text);
  expect(() => claimFile(path)).toThrow(expect.objectContaining({ message: `${path} ${sentence}`, code: 2 }));
});

test("a file of claims must hold at least one", () => {
  const path = file("claims.yaml", "---\n---\n");
  expect(() => claimFiles(path)).toThrow(
    expect.objectContaining({ message: `${path} must hold one claim or several: received none`, code: 2 }),
  );
  expect(claimFiles(file("claims.yaml", `${claim}---\n${claim}`))).toHaveLength(2);
});

test("a claim file of another kind or version is named", () => {
  const path = file("claim.yaml", claim.replace("DatabaseInstanceClaim", "PizzaClaim"));
  expect(() => claimFile(path)).toThrow(
    /^kind in .*claim.yaml must be one of DatabaseInstanceClaim.*: received "PizzaClaim"$/,
  );
  const old = file("claim.yaml", claim.replace("v1alpha1", "v1"));
  expect(() => claimFile(old)).toThrow(
    `apiVersion in ${old} must be platform.kubecon.io/v1alpha1: received "platform.kubecon.io/v1"`,
  );
});

test("a file that is not there is named", () => {
  expect(() => claimFile("nowhere.yaml")).toThrow("There is no file nowhere.yaml");
  expect(() => claimFile(folder)).toThrow(`${folder} cannot be read (EISDIR)`);
});

test("settings that are no EnvironmentConfig are refused", () => {
  const path = file("claim.yaml", claim);
  expect(() => setting(path, { cloud: "aws", platform: path })).toThrow(
    `${path} must hold an EnvironmentConfig: received kind "DatabaseInstanceClaim"`,
  );
});

const secret = (metadata: string) => `apiVersion: v1\nkind: Secret\nmetadata: ${metadata}\n`;

test("observed objects must be of the claim and in its namespace", () => {
  const { claim: read } = claimFile(file("claim.yaml", claim));
  const observed = (metadata: string) => () => observedFiles([file("seen.yaml", secret(metadata))], read);
  expect(observed("{name: a, namespace: default}")()).toHaveLength(1);
  expect(observed("{name: a, namespace: b}")).toThrow("observed resource a is not in the same namespace as the XR");
  expect(observed("{name: a, namespace: default, ownerReferences: [{uid: b, controller: true}]}")).toThrow(
    "observed resource a has a controller ref but is not controlled by the XR",
  );
});

test("a file of the package that is missing says what makes it", () => {
  expect(packageFile("package.json", "")).toBe("package.json");
  expect(() => packageFile("dist/none.js", "run `npm run build` first")).toThrow(
    "dist/none.js is missing: run `npm run build` first",
  );
});

test("YAML is read as Kubernetes reads it: yes is true, and a date is a text", () => {
  const text = claim.replace("{team: shop}", "{team: shop, highAvailability: yes, note: 2024-01-01T00:00:00Z}");
  expect(claimFile(file("yes.yaml", text)).claim["spec"]).toEqual({
    team: "shop",
    highAvailability: true,
    note: "2024-01-01T00:00:00Z",
  });
});
