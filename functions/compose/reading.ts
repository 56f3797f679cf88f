import { nothing, type AnyLeaves, type FlatLeaves, type Values } from "./leaf.ts";

/**
 * What a composer wants to know of one observed resource, said before it asks.
 *
 * Nothing else of the object is read: a codec may leave every other byte alone.
 */
export type Reading = {
  /** Fields of `spec.forProvider`. */
  readonly forProvider: AnyLeaves;
  /** Fields of `spec.initProvider`. */
  readonly initProvider: AnyLeaves;
  /** Fields of `status.atProvider`. */
  readonly atProvider: AnyLeaves;
  /** Fields of a Secret's `data`, base64. */
  readonly data: FlatLeaves;
  /** Keys of the connection details that Crossplane hands over for a managed resource, base64. */
  readonly details: FlatLeaves;
};

/** Everything that one room reads, by composition-resource key; `ingress-*` stands for a family of keys. */
export type Readings = Readonly<Record<string, Reading>>;

/** The values that a reading yields, group by group. */
export type Read<R extends Reading> = { readonly [G in keyof Reading]: Values<R[G]> };

/** A Secret of which some keys are read. */
export const secret = <const D extends FlatLeaves>(data: D) => ({
  forProvider: nothing,
  initProvider: nothing,
  atProvider: nothing,
  data,
  details: nothing,
});

/** What is read of a key that holds an object of one kind or of another: the fields of both. */
export const either = <A extends Reading, B extends Reading>(
  one: A,
  other: B,
): { readonly [G in keyof Reading]: A[G] & B[G] } => ({
  forProvider: { ...one.forProvider, ...other.forProvider },
  initProvider: { ...one.initProvider, ...other.initProvider },
  atProvider: { ...one.atProvider, ...other.atProvider },
  data: { ...one.data, ...other.data },
  details: { ...one.details, ...other.details },
});
