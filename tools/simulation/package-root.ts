import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The root folder of this package, from the sources as well as from a bundle: the nearest folder above with our
 * package.json.
 *
 * @throws Error when there is none.
 */
export function packageRoot(folder = import.meta.dirname): string {
  const file = join(folder, "package.json");
  if (existsSync(file) && isOurs(readFileSync(file, "utf8"))) return folder;
  if (dirname(folder) === folder)
    throw new Error("The package.json of backend-first-idp is in no folder above this program");
  return packageRoot(dirname(folder));
}

function isOurs(text: string): boolean {
  const content: unknown = JSON.parse(text);
  return typeof content === "object" && content !== null && "name" in content && content.name === "backend-first-idp";
}
