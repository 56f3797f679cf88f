/** The sizes that a claim may name; each kind says what they buy on each cloud. */
export const sizeNames = ["small", "medium", "large"] as const;

export type Size = (typeof sizeNames)[number];
