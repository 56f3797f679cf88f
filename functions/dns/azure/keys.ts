import type { RecordType } from "../types.ts";

/** The key of each type: Azure has a kind for each, and under one key another kind would take the place of the first. */
export const keyOf = {
  A: "a-record",
  AAAA: "aaaa-record",
  CNAME: "cname-record",
  TXT: "txt-record",
  MX: "mx-record",
} as const satisfies Record<RecordType, string>;
