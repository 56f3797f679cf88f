/** Takes one value out of an object that somebody else wrote: the value, or nothing when it is not of that type. */
export type Leaf<T> = (value: unknown) => T | undefined;

/** A string that is not empty. */
export const text: Leaf<string> = (value) => (typeof value === "string" && value !== "" ? value : undefined);

/** A finite number. */
export const number: Leaf<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

/** True or false. */
export const flag: Leaf<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** A list of strings. */
export const texts: Leaf<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((item): item is string => typeof item === "string") ? value : undefined;

/** True when there is any value: for fields whose presence says it all. */
export const given: Leaf<true> = (value) => (value === undefined || value === null ? undefined : true);

/** Leaves for some fields of an object type: a field that the type lacks does not compile. */
export type Leaves<T> = { readonly [K in keyof T]?: Leaf<NonNullable<T[K]>> | Leaf<true> };

/** No leaves at all. */
export const nothing = {};

/** What a set of leaves yields. */
export type Values<L> = { readonly [K in keyof L]: L[K] extends Leaf<infer T> ? T | undefined : undefined };
