import { parseAllDocuments } from "yaml";

/** A uid in an owner reference; a password in the data of a Secret. */
const madeUp = new Set(["uid", "password"]);

/** The documents of a YAML stream, without what differs from run to run: made-up uids and random passwords. */
export function documents(stream: string): unknown[] {
  return parseAllDocuments(stream).map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return steady(document.toJS());
  });
}

function steady(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(steady);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, madeUp.has(key) ? "(made up)" : steady(field)]);
  return Object.fromEntries(fields);
}
