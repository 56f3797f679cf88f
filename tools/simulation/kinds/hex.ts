import { createHash } from "node:crypto";

/** Hex digits that look like an id of a cloud: the same for the same parts. */
export const hex = (length: number, ...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);
