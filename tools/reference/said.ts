import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { familyOf } from "../../functions/compose/family.ts";

/** One thing that the function may say of a claim on a cloud, as a golden case has it. */
export type Said = { readonly condition: string; readonly reason: string; readonly message: string };

type Answer = {
  readonly conditions: Readonly<
    Record<string, { readonly status: string; readonly reason: string; readonly message: string }>
  >;
};

/** Everything that golden cases say against a claim, each reason once with its first message. */
export function said(folder: string, cloud: Cloud): readonly Said[] {
  const found = new Map<string, Said>();
  for (const one of all(folder, cloud)) if (!found.has(one.reason)) found.set(one.reason, one);
  return [...found.values()]
    .filter(({ reason }) => !["NotJudged", "Refused", "Waiting"].includes(reason))
    .toSorted((a, b) => (a.condition + a.reason < b.condition + b.reason ? -1 : 1));
}

/** Everything that golden cases wait for, by key: what has to come before the claim is ready. */
export function waits(folder: string, cloud: Cloud): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { message } of all(folder, cloud))
    for (const [, keys = "", what = ""] of message.matchAll(
      /(?:: |; )([a-z0-9-]+(?:, [a-z0-9-]+)*) waits? for ([^;]+)/g,
    ))
      for (const key of keys.split(", ").map(familyOf))
        found.set(key, (found.get(key) ?? new Set()).add(what.replace(/ \(.*\)$/, "")));
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, what]) => [key, [...what].toSorted()]));
}

function all(folder: string, cloud: Cloud): readonly Said[] {
  const root = `test/golden/${folder}/${cloud}`;
  const names = existsSync(root) ? readdirSync(root).toSorted() : [];
  return names.flatMap((name) => against(`${root}/${name}/answer.yaml`));
}

const against = (path: string): readonly Said[] =>
  Object.entries((parse(readFileSync(path, "utf8")) as Answer).conditions)
    .filter(([, { status }]) => status === "FALSE")
    .map(([condition, { reason, message }]) => ({ condition, reason, message }));
