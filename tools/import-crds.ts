import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { crdsIn, type Find } from "./crd/crd.ts";
import { distil } from "./crd/distil.ts";
import { layout } from "./crd/layout.ts";
import { modelList, modelListPath, schemaPath, titleOf, type Model } from "./crd/model-list.ts";

/**
 * Writes a file of schemas/ for every model of models.txt, from the CRDs in a folder; all of them or none.
 *
 * @throws Error when the folder has no CRD for a model, or not its version.
 */
function importCrds(folder: string): void {
  const find = crdsIn(folder);
  const models = modelList(readFileSync(modelListPath, "utf8"));
  const files = models.map((model) => [schemaPath(model), distil(model, crdOf(model, find))] as const);
  mkdirSync("schemas", { recursive: true });
  for (const [path, facts] of files) writeFileSync(path, layout(facts) + "\n");
}

function crdOf(model: Model, find: Find) {
  const crd = find(model.apiVersion.split("/")[0] ?? "", model.kind);
  if (crd === undefined) throw new Error(`${titleOf(model)} must have a CRD: found none`);
  return crd;
}

const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new Error("received none, run node tools/import-crds.ts <folder>");
  importCrds(folder);
} catch (error) {
  console.error(`${folder ?? "folder of CRDs"}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
