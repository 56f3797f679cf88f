import { upgraded as later } from "../../clouds/gcp/versions.ts";
import { engineNames, type Engine } from "../engines.ts";

/**
 * How Cloud SQL names the versions of an engine, and how many of their numbers make a major version.
 * Source: `databaseVersion` in the reference of the Cloud SQL Admin API, `SqlDatabaseVersion`.
 */
const names = {
  postgres: { prefix: "POSTGRES_", parts: 1 },
  mysql: { prefix: "MYSQL_", parts: 2 },
} as const satisfies Record<Engine, { prefix: string; parts: number }>;

/** The engine of a version such as `POSTGRES_17`; undefined for one that is not ours. */
export const engineOf = (version: string | undefined): Engine | undefined =>
  engineNames.find((engine) => version?.startsWith(names[engine].prefix));

/** The version to compose for a live instance; a minor one is Cloud SQL's business. */
export const upgraded = (composed: string | undefined, running: string | undefined): string | undefined =>
  later(composed, running, major);

/** The numbers of a major version: `MYSQL_8_0_36` is 8, 0. */
function major(version: string): readonly number[] {
  const engine = engineOf(version);
  if (engine === undefined) return [];
  const { prefix, parts } = names[engine];
  return version.slice(prefix.length).split("_").slice(0, parts).map(Number);
}
