/** Which keys make room when the memory is full, in redis's own words. */
export const evictionPolicies = ["allkeys-lru", "volatile-lru", "allkeys-random", "noeviction"] as const;

export type EvictionPolicy = (typeof evictionPolicies)[number];
