import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validatePlatform } from "./validate-platform.ts";

const folder = mkdtempSync(join(tmpdir(), "idp-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "platform.yaml");

function verdict(text: string) {
  writeFileSync(path, text);
  return validatePlatform(path, undefined);
}

const head = (name = "platform-aws", kind = "EnvironmentConfig") =>
  `apiVersion: apiextensions.crossplane.io/v1beta1\nkind: ${kind}\nmetadata: {name: ${name}}\n`;

test("the example is valid", () => {
  expect(validatePlatform("examples/platform/aws.yaml", undefined)).toEqual({
    isValid: true,
    lines: ["platform-aws: valid"],
  });
});

test("every error is said, with its line", () => {
  const data = `data:
  installation: IDP
  defaultregion: eu-west-1
  regions:
    eu-west-1:
      allowedCidrs:
        - 10.40.0.0/16
        - 0.0.0.0/0
  cdn: {priceClass: cheap}
`;
  expect(verdict(head() + data)).toEqual({
    isValid: false,
    lines: [
      `${path}:5: data.installation must be a short lower-case name such as idp: received "IDP"`,
      `${path}:11: data.regions.eu-west-1.allowedCidrs.1 must be a network smaller than the whole internet: received "0.0.0.0/0"`,
      `${path}:12: data.cdn.priceClass must be one of PriceClass_100, PriceClass_200, PriceClass_All: received "cheap"`,
      `${path}:6: data has no field "defaultregion": check the spelling`,
    ],
  });
});

test("an error of something that is missing points at what it is missing from", () => {
  expect(verdict(`${head()}data: {}\n`).lines).toEqual([
    `${path}:4: data.installation must be a text: received nothing`,
  ]);
  expect(verdict(head()).lines).toEqual([`${path}:1: data must be a set of fields: received nothing`]);
});

test.each([
  [
    head("platform-mars"),
    `metadata.name in ${path} must be platform-aws or platform-gcp or platform-azure: received "platform-mars"`,
  ],
  [head("platform-aws", "ConfigMap"), `kind in ${path} must be EnvironmentConfig: received "ConfigMap"`],
  [`${head()}---\n${head()}`, `${path} must hold one YAML document: received 2`],
])("%j is no platform of ours", (text, message) => {
  expect(() => verdict(text)).toThrow(expect.objectContaining({ message, code: 2 }));
});
