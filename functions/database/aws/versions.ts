import type { Engine } from "../engines.ts";

/**
 * The RDS parameter group family of an engine version: `postgres17` for 17 and 17.2, `mysql8.4` for 8.4 and 8.4.3.
 * Source: the DBParameterGroupFamily column of `aws rds describe-db-engine-versions`.
 */
export const familyOf = (engine: Engine, version: string): string =>
  engine + version.split(".").slice(0, parts[engine]).join(".");

/** How many parts of a version make an engine's major version. */
const parts = { postgres: 1, mysql: 2 } as const;

/** The engine and major version that a family stands for; undefined for a family that is not ours. */
export function engineOf(family: string | undefined): { engine: Engine; version: string } | undefined {
  const [, engine, version] = /^(postgres|mysql)([0-9.]+)$/.exec(family ?? "") ?? [];
  return (engine === "postgres" || engine === "mysql") && version !== undefined ? { engine, version } : undefined;
}
