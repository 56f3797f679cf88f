import { upgraded as later } from "../../clouds/gcp/versions.ts";

/** The version to compose for a live cache. */
export const upgraded = (composed: string | undefined, running: string | undefined): string | undefined =>
  later(composed, running, numbers);

/** The numbers of `REDIS_7_2` and `MEMCACHE_1_6_15`; the `X` of `REDIS_6_X` stands for any. */
const numbers = (version: string): readonly number[] => version.split("_").slice(1).map(Number).filter(Number.isFinite);
