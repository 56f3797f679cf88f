/** The engines on offer. */
export const engineNames = ["redis", "memcached"] as const;

export type Engine = (typeof engineNames)[number];
