import { marks } from "../marks.ts";
import { hash8 } from "../names.ts";
import type { Owner } from "../owner.ts";

const longest = 63;

/**
 * A text as the value of a label in Google Cloud: lower-case letters, digits, `_` and `-`, at most 63 of them. One that
 * had to change ends in a hash of what it was, so that two texts never share a value.
 * Source: "Requirements for labels" in the Resource Manager documentation.
 */
export function labelValue(text: string): string {
  const legal = text.toLowerCase().replace(/[^a-z0-9_-]/g, "-");
  return legal === text && text.length <= longest ? text : `${legal.slice(0, 54)}-${hash8(text)}`;
}

/** The labels of a resource in Google Cloud: the four marks, and the platform's own beside them. */
export const gcpLabels = (owner: Owner, extra: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(marks(owner, extra)).map(([key, value]) => [key, labelValue(value)]));
