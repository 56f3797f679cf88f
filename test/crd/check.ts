import { existsSync, readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import { schemaPath } from "../../tools/crd/model-list.ts";
import { facts, type Schema } from "../../tools/crd/schema.ts";
import { applied, broken } from "./cel.ts";
import { isRecord } from "./record.ts";
import { sentence } from "./sentence.ts";
import { validator } from "./validator.ts";

interface Kind {
  readonly schema: Schema;
  readonly validate: ValidateFunction;
}

const kinds = new Map<string, Kind | undefined>();

/**
 * Says why the API server would refuse an object, one sentence each (`<apiVersion> <Kind> <path>: want: received got`);
 * nothing when it would take it. It knows the kinds of schemas/. As in the API server, the rules in CEL are asked once
 * the shape is right, and those on `oldSelf` only when there is an old object.
 */
export function violations(object: unknown, old?: unknown): string[] {
  const { apiVersion, kind } = isRecord(object) ? object : {};
  const name = `${String(apiVersion)} ${String(kind)}`;
  const known = typeof apiVersion === "string" && typeof kind === "string" ? kindOf(apiVersion, kind) : undefined;
  return known ? faults(known, object, old).map((fault) => `${name} ${fault}`) : [`${name}: unknown kind`];
}

function faults({ schema, validate }: Kind, object: unknown, old: unknown): string[] {
  const { copy, errors } = withDefaults(validate, object);
  if (errors.length > 0) return errors.filter(({ keyword }) => keyword !== "propertyNames").map(sentence);
  const before = old === undefined ? undefined : withDefaults(validate, old).copy;
  return applied(schema, copy, before).flatMap(broken);
}

/** The object as the API server holds it: sent as JSON, and with the defaults filled in. */
function withDefaults(validate: ValidateFunction, object: unknown) {
  const copy: unknown = JSON.parse(JSON.stringify(object));
  validate(copy);
  return { copy, errors: validate.errors ?? [] };
}

function kindOf(apiVersion: string, kind: string): Kind | undefined {
  const name = `${apiVersion} ${kind}`;
  if (!kinds.has(name)) kinds.set(name, read(apiVersion, kind));
  return kinds.get(name);
}

function read(apiVersion: string, kind: string): Kind | undefined {
  const path = schemaPath({ apiVersion, kind });
  if (!existsSync(path)) return undefined;
  const { source, schema } = facts(readFileSync(path, "utf8"));
  return source.apiVersion === apiVersion ? { schema, validate: validator(schema) } : undefined;
}
