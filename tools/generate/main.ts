import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { clouds } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { composition } from "./composition.ts";
import { models } from "./models.ts";
import { platformExample, platformSchema } from "./platform.ts";
import { xrd } from "./xrd.ts";

const note = "# Written by `npm run generate` from functions/. Do not edit.\n";

/** Every file that is written from the code, by path. */
const files: Readonly<Record<string, string>> = {
  "functions/clouds/models.ts": models((path) => readFileSync(path, "utf8")),
  ...Object.fromEntries(
    Object.values(kinds).flatMap((kind) => [
      [`apis/${kind.folder}/definition.yaml`, note + xrd(kind)],
      ...clouds.map((cloud) => [`apis/${kind.folder}/${cloud}.yaml`, note + composition(kind, cloud)]),
    ]),
  ),
  ...Object.fromEntries(
    clouds.flatMap((cloud) => [
      [`examples/platform/${cloud}.yaml`, platformExample(cloud)],
      [`examples/platform/${cloud}.schema.json`, platformSchema(cloud)],
    ]),
  ),
};

const isCheck = process.argv.includes("--check");
const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);

for (const [path, text] of stale) {
  process.stdout.write(`${isCheck ? "stale" : "written"}: ${path}\n`);
  if (isCheck) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
process.stdout.write(
  `${Object.keys(files).length} generated files, ${stale.length} ${isCheck ? "stale" : "written"}\n`,
);
if (isCheck && stale.length > 0) process.exit(1);

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
