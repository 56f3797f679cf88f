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

/** An object that may be missing as a whole; of its fields those that are there are read. */
export const part =
  <const L extends FlatLeaves>(leaves: L): Leaf<Part<L>> =>
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (Object.fromEntries(
          Object.entries(leaves)
            .map(([name, leaf]) => [name, leaf(Reflect.get(value, name))] as const)
            .filter(([, found]) => found !== undefined),
        ) as Part<L>)
      : undefined;

/** A list of such objects; what is none stands in it as one without fields. */
export const parts =
  <const L extends FlatLeaves>(leaves: L): Leaf<readonly Part<L>[]> =>
  (value) =>
    Array.isArray(value) ? value.map((item) => part(leaves)(item) ?? {}) : undefined;

type Part<L> = { readonly [K in keyof L]?: L[K] extends Leaf<infer T> ? T : never };

/** Leaves for some fields of an object type, level by level: a field that the type lacks does not compile. */
export type Leaves<T> = {
  readonly [K in keyof T]?: Leaf<NonNullable<T[K]>> | Leaf<true> | Inner<NonNullable<T[K]>>;
};

/** Leaves below a field that is an object; a list is taken whole. */
type Inner<T> = T extends readonly unknown[] ? never : T extends object ? Leaves<T> : never;

/** Leaves of one level, of which nothing else is known. */
export type FlatLeaves = Readonly<Record<string, Leaf<unknown>>>;

/** Leaves of any depth, of which nothing else is known. */
export type AnyLeaves = { readonly [name: string]: Leaf<unknown> | AnyLeaves };

/** Refuses the fields of a set of leaves that the object type lacks, also where others of the same level are right. */
export type Known<L, T> = {
  readonly [K in keyof L]: K extends keyof T
    ? L[K] extends Leaf<unknown>
      ? L[K]
      : Known<L[K], NonNullable<T[K]>>
    : never;
};

/** No leaves at all. */
export const nothing = {};

/** What a set of leaves yields: every level is there, and what was not found is undefined. */
export type Values<L> = { readonly [K in keyof L]: L[K] extends Leaf<infer T> ? T | undefined : Values<L[K]> };
