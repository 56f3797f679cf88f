import { Environment, type ParseResult } from "@marcbachmann/cel-js";
import type { Rule, Schema } from "../../tools/crd/schema.ts";
import { celValue } from "./cel-value.ts";
import { below } from "./path.ts";
import { isRecord } from "./record.ts";

/** A rule that applies to an object: where it stands, and the values there. */
export interface Applied {
  readonly path: string;
  readonly rule: Rule;
  readonly self: unknown;
  readonly oldSelf?: unknown;
}

const environment = new Environment().registerVariable("self", "dyn").registerVariable("oldSelf", "dyn");
const compiled = new Map<string, ParseResult>();

/**
 * Compiles a rule, once.
 *
 * @throws Error when it is not CEL, or its answer is not yes or no.
 */
export function compile(rule: string): ParseResult {
  const known = compiled.get(rule);
  if (known) return known;
  const result = environment.parse(rule);
  const { type = "", error } = result.check();
  if (error) throw error;
  if (!["bool", "dyn"].includes(type)) throw new Error(`${rule}: must be a bool: received ${type}`);
  compiled.set(rule, result);
  return result;
}

/**
 * The rules of a schema that apply to a value, at any depth. A rule on `oldSelf` applies only where there is an old
 * value; the items of a list have none, for their places do not tell which item was which.
 */
export function applied(schema: Schema, value: unknown, old?: unknown, path = ""): Applied[] {
  const here = (schema["x-kubernetes-validations"] ?? [])
    .filter(({ rule }) => old !== undefined || !isTransition(rule))
    .map((rule) => ({ path, rule, self: celValue(schema, value), oldSelf: celValue(schema, old) }));
  return [...here, ...appliedInside(schema, value, old, path)];
}

const isTransition = (rule: string) => /\boldSelf\b/.test(rule);

function appliedInside(schema: Schema, value: unknown, old: unknown, path: string): Applied[] {
  const { items, properties, additionalProperties: values } = schema;
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => applied(items, item, undefined, below(path, index))) : [];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const part = properties?.[key] ?? values;
    return typeof part === "object" ? applied(part, item, isRecord(old) ? old[key] : undefined, below(path, key)) : [];
  });
}

/** Says where which rule is broken; nothing when it holds. A rule that cannot be evaluated counts as broken. */
export function broken({ path, rule, self, oldSelf }: Applied): string[] {
  const answer = evaluated(rule.rule, { self, oldSelf });
  if (answer === true) return [];
  const place = (path + (rule.fieldPath ?? "")).replace(/^\./, "");
  return [[place, rule.message ?? rule.rule, ...(answer === false ? [] : [String(answer)])].join(": ")];
}

function evaluated(rule: string, values: Readonly<Record<string, unknown>>): unknown {
  try {
    return compile(rule)(values);
  } catch (error) {
    return error;
  }
}
