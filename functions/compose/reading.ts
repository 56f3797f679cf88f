import { nothing, type Leaf, type Values } from "./leaf.ts";

type AnyLeaves = Readonly<Record<string, Leaf<unknown>>>;

/**
 * What a composer wants to know of one observed resource, said before it asks.
 *
 * Nothing else of the object is read: a codec may leave every other byte alone.
 */
export type Reading = {
  /** Fields of `spec.forProvider`. */
  readonly forProvider: AnyLeaves;
  /** Fields of `status.atProvider`. */
  readonly atProvider: AnyLeaves;
  /** Fields of a Secret's `data`, base64. */
  readonly data: AnyLeaves;
  /** Keys of the connection details that Crossplane hands over for a managed resource, base64. */
  readonly details: AnyLeaves;
};

/** Everything that one room reads, by composition-resource key; `ingress-*` stands for a family of keys. */
export type Readings = Readonly<Record<string, Reading>>;

/** The values that a reading yields, group by group. */
export type Read<R extends Reading> = { readonly [G in keyof Reading]: Values<R[G]> };

/** A Secret of which some keys are read. */
export const secret = <const D extends AnyLeaves>(data: D) => ({
  forProvider: nothing,
  atProvider: nothing,
  data,
  details: nothing,
});
