/** A set of fields of which nothing is known: a part of an object that somebody else wrote. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a value; none when it is something else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The value at a path, or undefined. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );

/** The objects in a list, without what is none. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** A text, or "" when the value is something else. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
