import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaPath } from "../crd/model-list.ts";
import { facts } from "../crd/schema.ts";
import type { Fields } from "./fields.ts";
import { packageRoot } from "./package-root.ts";

type Kind = { readonly apiVersion: string; readonly kind: string };

const known = new Map<string, ReadonlySet<string>>();

/** The names of the fields that a kind's `status.atProvider` may have, from its CRD in schemas/. */
function fieldNames(kind: Kind): ReadonlySet<string> {
  const path = schemaPath(kind);
  const names = known.get(path) ?? read(path);
  known.set(path, names);
  return names;
}

function read(path: string): ReadonlySet<string> {
  const { schema } = facts(readFileSync(join(packageRoot(), path), "utf8"));
  return new Set(Object.keys(schema.properties?.["status"]?.properties?.["atProvider"]?.properties ?? {}));
}

/**
 * What a provider reports of a thing: every parameter that its status has too, and what the cloud computed.
 *
 * @throws Error for a computed field that the kind's CRD lacks.
 */
export function atProvider(kind: Kind, forProvider: Fields, computed: Fields): Fields {
  const names = fieldNames(kind);
  const unknown = Object.keys(computed).find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new Error(`status.atProvider of ${kind.kind} must be as in its CRD: it has no ${unknown}`);
  const copied = Object.entries(forProvider).filter(([name]) => names.has(name));
  const tags = forProvider["tags"];
  return {
    ...Object.fromEntries(copied),
    ...(names.has("tagsAll") && tags !== undefined && { tagsAll: tags }),
    ...computed,
  };
}
