/** Every cloud the platform composes on. A new name here is a list of compile errors to work off. */
export const clouds = ["aws", "gcp", "azure"] as const;

export type Cloud = (typeof clouds)[number];
