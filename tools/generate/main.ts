import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { models } from "./models.ts";

const isCheck = process.argv.includes("--check");

/** Writes the files that differ from what they should be, or only names them. @returns how many did. */
function write(files: Readonly<Record<string, string>>): number {
  const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
  for (const [path, text] of stale) {
    process.stdout.write(`${isCheck ? "stale" : "written"}: ${path}\n`);
    if (isCheck) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.length;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

// The kinds import the models, so these are written before the kinds are loaded.
const fromSchemas = { "functions/clouds/models.ts": models((path) => readFileSync(path, "utf8")) };
const staleModels = write(fromSchemas);
const { fromKinds } = await import("./from-kinds.ts");
const staleKinds = write(fromKinds);
// The pages play claims with the files that were just written.
const { pages } = await import("../reference/pages.ts");
const written = await pages();
const stale = staleModels + staleKinds + write(written);

process.stdout.write(
  `${Object.keys({ ...fromSchemas, ...fromKinds, ...written }).length} generated files, ${stale} ${isCheck ? "stale" : "written"}\n`,
);
if (isCheck && stale > 0) process.exit(1);
