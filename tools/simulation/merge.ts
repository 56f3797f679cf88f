import { isDeepStrictEqual } from "node:util";
import { fieldsOf, isFields, type Fields } from "./fields.ts";

/**
 * Server-side apply by one manager that forces its way, as Crossplane's does.
 *
 * What it sends is set. What it sent the last time and sends no longer goes, unless somebody has changed it since.
 * All else belongs to others and stays. Lists are replaced as a whole.
 */
export function merged(live: Fields, intent: Fields, last: Fields): Fields {
  const dropped = new Set(Object.keys(last).filter((name) => !Object.hasOwn(intent, name)));
  const kept = Object.entries(live).flatMap(([name, value]) =>
    dropped.has(name) ? entry(name, without(value, last[name])) : entry(name, value),
  );
  const set = Object.entries(intent).map(([name, value]) => [
    name,
    isFields(value) ? merged(fieldsOf(live[name]), value, fieldsOf(last[name])) : value,
  ]);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(set) };
}

/** What others have in a value, once what was applied is taken out; undefined when that is nothing. */
function without(live: unknown, last: unknown): unknown {
  if (!isFields(live) || !isFields(last)) return isDeepStrictEqual(live, last) ? undefined : live;
  const rest = Object.entries(live).flatMap(([name, value]) =>
    entry(name, Object.hasOwn(last, name) ? without(value, last[name]) : value),
  );
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

const entry = (name: string, value: unknown): (readonly [string, unknown])[] =>
  value === undefined ? [] : [[name, value]];
