import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Schema } from "./schema.ts";

/** The part of a CustomResourceDefinition that we read. */
export interface Crd {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly scope: string;
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Schema } }[];
  };
}

/** Finds the CRD of a group and kind; nothing when there is none. */
export type Find = (group: string, kind: string) => Crd | undefined;

/** The CRDs in all YAML files below a folder. Only documents that speak of a kind are parsed: folders are large. */
export function crdsIn(folder: string): Find {
  const documents = globSync("**/*.{yaml,yml}", { cwd: folder })
    .toSorted()
    .flatMap((path) => readFileSync(join(folder, path), "utf8").split(/^---$/m));
  return (group, kind) =>
    documents
      .filter((text) => text.includes(`group: ${group}\n`) && text.includes(`kind: ${kind}\n`))
      .map((text): unknown => parse(text))
      .filter(isCrd)
      .find(({ spec }) => spec.group === group && spec.names.kind === kind);
}

const isCrd = (value: unknown): value is Crd =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "CustomResourceDefinition";
