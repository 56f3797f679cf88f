import { existsSync, globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { parse } from "yaml";

const root = "test/golden";

/** A golden case as files. */
export interface Golden {
  readonly kind: string;
  readonly cloud: string;
  readonly name: string;
  readonly claim: string;
  readonly platform: string;
  readonly seen: string | undefined;
  readonly required: string | undefined;
  readonly answer: string;
}

/** Every golden case there is. */
export const goldens: readonly Golden[] = globSync("*/*/*/claim.yaml", { cwd: root }).map((path) => {
  const [kind = "", cloud = "", name = ""] = path.split(sep);
  const file = (what: string) => `${root}/${kind}/${cloud}/${name}/${what}.yaml`;
  const platform = existsSync(file("platform")) ? file("platform") : `examples/platform/${cloud}.yaml`;
  const [seen, required] = (["seen", "required"] as const).map((what) =>
    existsSync(file(what)) ? file(what) : undefined,
  );
  return { kind, cloud, name, claim: file("claim"), platform, seen, required, answer: file("answer") };
});

/** What a file holds; an empty one holds null. */
export const read = (path: string) => parse(readFileSync(path, "utf8"));
