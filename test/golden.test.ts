import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readable } from "./answer.ts";
import { ask, type Question } from "./ask.ts";
import { compactYaml } from "./compact-yaml.ts";
import { violations } from "./crd/check.ts";

const root = "test/golden";
const files = ["answer.yaml", "claim.yaml", "platform.yaml", "required.yaml", "seen.yaml"];

type Case = { readonly kind: string; readonly cloud: string; readonly name: string; readonly folder: string };

/** The folders are the list: test/golden/<kind>/<cloud>/<case>. */
const cases: readonly Case[] = readdirSync(root).flatMap((kind) =>
  readdirSync(`${root}/${kind}`).flatMap((cloud) =>
    readdirSync(`${root}/${kind}/${cloud}`).map((name) => ({
      kind,
      cloud,
      name,
      folder: `${root}/${kind}/${cloud}/${name}`,
    })),
  ),
);

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

/** A case without a platform.yaml asks with the example's settings; an empty one stands for a cluster without any. */
const question = ({ folder, cloud }: Case): Question => ({
  claim: read(`${folder}/claim.yaml`),
  cloud,
  platform: read(existsSync(`${folder}/platform.yaml`) ? `${folder}/platform.yaml` : `examples/platform/${cloud}.yaml`),
  ...(existsSync(`${folder}/seen.yaml`) && (read(`${folder}/seen.yaml`) as Pick<Question, "seen" | "details">)),
  ...(existsSync(`${folder}/required.yaml`) && {
    required: read(`${folder}/required.yaml`) as NonNullable<Question["required"]>,
  }),
});

describe.each(cases)("$kind on $cloud: $name", (one) => {
  const { response } = ask(question(one));
  const answer = readable(response);

  test("has no stray files", () => {
    expect(readdirSync(one.folder).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("is answered as it was reviewed", () => {
    const path = `${one.folder}/answer.yaml`;
    if (process.env["UPDATE"] !== undefined) writeFileSync(path, compactYaml(answer));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(read(path));
  });

  test("composes only what an API server takes", () => {
    expect(Object.values(response.desired?.resources ?? {}).flatMap(({ resource }) => violations(resource))).toEqual(
      [],
    );
  });

  test("is the same when it is asked again", () => {
    expect(readable(ask(question(one)).response)).toEqual(answer);
  });
});

test("golden cases were found", () => {
  expect(cases.length).toBeGreaterThan(0);
});
