import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../../functions/kinds.ts";
import { providerCrds } from "./cluster/crds.ts";
import { definitionPath } from "./cluster/files.ts";
import { run } from "./run.ts";
import { tool } from "./tool.ts";

/** What `crossplane resource validate` says. */
export interface Verdict {
  readonly code: number;
  readonly summary: { readonly total: number; readonly valid: number };
  /** What is wrong with each object that is not valid, in one text. */
  readonly faults: readonly string[];
}

interface Report {
  readonly summary: Verdict["summary"];
  readonly resources: readonly { readonly status: string }[];
}

/** Asks the real CLI about objects, by our XRDs and the CRDs of the providers; it needs no network and no registry. */
export async function validate(folder: string, objects: readonly unknown[]): Promise<Verdict> {
  const cli = await tool("crossplane");
  const write = (name: string, all: readonly unknown[]) => {
    const path = join(folder, name);
    writeFileSync(path, all.map((one) => JSON.stringify(one)).join("\n---\n"));
    return path;
  };
  const definitions = Object.values(kinds).map((kind) => definitionPath(kind.folder));
  const schemas = [write("crds.yaml", providerCrds()), ...definitions].join(",");
  const offline = ["--crossplane-image=", `--cache-dir=${join(folder, "cache")}`, "--error-on-missing-schemas"];
  const args = ["resource", "validate", schemas, write("objects.yaml", objects), ...offline, "-o", "json"];
  const { code, stdout, stderr } = await run(cli, args);
  if (!stdout.startsWith("{")) throw new Error(stderr + stdout);
  const { summary, resources } = JSON.parse(stdout) as Report;
  const faults = resources.filter(({ status }) => status !== "valid").map((one) => JSON.stringify(one));
  return { code, summary, faults };
}
