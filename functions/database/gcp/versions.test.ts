import { expect, test } from "@jest/globals";
import { engineOf, upgraded } from "./versions.ts";

test.each([
  ["POSTGRES_17", "postgres"],
  ["POSTGRES_9_6", "postgres"],
  ["MYSQL_8_4", "mysql"],
  ["SQLSERVER_2022_STANDARD", undefined],
  [undefined, undefined],
])("%s is %s", (version, engine) => expect(engineOf(version)).toBe(engine));

test.each([
  [undefined, undefined, undefined],
  [undefined, "POSTGRES_17", undefined],
  ["POSTGRES_17", undefined, "POSTGRES_17"],
  ["POSTGRES_17", "POSTGRES_17", "POSTGRES_17"],
  ["POSTGRES_17", "POSTGRES_18", "POSTGRES_18"],
  ["POSTGRES_18", "POSTGRES_17", "POSTGRES_18"],
  ["POSTGRES_9_6", "POSTGRES_10", "POSTGRES_10"],
  ["MYSQL_8_0", "MYSQL_8_4", "MYSQL_8_4"],
  ["MYSQL_8_4", "MYSQL_8_0", "MYSQL_8_4"],
  ["MYSQL_8_0", "MYSQL_8_0_36", "MYSQL_8_0"],
  ["POSTGRES_17", "SOMETHING_99", "POSTGRES_17"],
])("composed as %s and running as %s, it is composed as %s", (composed, running, expected) =>
  expect(upgraded(composed, running)).toBe(expected),
);
