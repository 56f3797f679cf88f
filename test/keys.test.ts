import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { clouds } from "../functions/clouds/cloud.ts";
import type { Keys } from "../functions/clouds/kind.ts";
import { familyOf } from "../functions/compose/family.ts";
import { kinds } from "../functions/kinds.ts";

const frozen = readFileSync("test/keys.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

const several = (value: string | readonly string[]) => [value].flat();

/** The rows of one kind on one cloud as the code has them. */
const rows = (kind: string, cloud: string, keys: Keys) =>
  Object.entries(keys).flatMap(([key, { apiVersion, kind: object, stateful }]) =>
    several(apiVersion).map((version, at) => {
      const name = several(object)[at] ?? several(object)[0];
      return `${kind} ${cloud} ${key} ${version} ${name} ${stateful ? "stateful" : "-"}`;
    }),
  );

test.each(Object.keys(kinds).flatMap((kind) => clouds.map((cloud) => [kind, cloud] as const)))(
  "the keys of %s on %s are the frozen ones",
  (kind, cloud) => {
    const definition = Object.values(kinds).find(({ names }) => names.kind === kind);
    const expected = frozen.filter((row) => row.startsWith(`${kind} ${cloud} `));
    expect(expected).not.toEqual([]);
    expect(rows(kind, cloud, definition?.keys[cloud] ?? {}).toSorted()).toEqual(expected.toSorted());
  },
);

type Composed = { readonly resources?: Readonly<Record<string, { object: { apiVersion: string; kind: string } }>> };

test("every object of every golden case stands under its key, and every key of a kind stands in one", () => {
  const seen = new Set<string>();
  for (const folder of readdirSync("test/golden"))
    for (const cloud of readdirSync(`test/golden/${folder}`))
      for (const name of readdirSync(`test/golden/${folder}/${cloud}`)) {
        const kind = Object.values(kinds).find((one) => one.folder === folder)?.names.kind;
        const answer = parse(readFileSync(`test/golden/${folder}/${cloud}/${name}/answer.yaml`, "utf8")) as Composed;
        for (const [key, { object }] of Object.entries(answer.resources ?? {})) {
          const row = `${kind} ${cloud} ${familyOf(key)} ${object.apiVersion} ${object.kind} `;
          expect(frozen.filter((known) => known.startsWith(row))).toHaveLength(1);
          seen.add(row.trimEnd());
        }
      }
  const all = Object.values(kinds).flatMap(({ names, keys }) =>
    clouds.flatMap((cloud) => rows(names.kind, cloud, keys[cloud])),
  );
  expect([...seen].toSorted()).toEqual(all.map((row) => row.replace(/ (stateful|-)$/, "")).toSorted());
});
