import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../simulation/package-root.ts";
import { Stop } from "./stop.ts";

/**
 * The path of a file of this package, as short as it is from the working directory.
 *
 * @param otherwise what to do when it is missing.
 * @throws Stop when it is missing.
 */
export function packageFile(path: string, otherwise: string): string {
  const file = join(packageRoot(), path);
  if (!existsSync(file)) throw new Stop(1, `${path} is missing: ${otherwise}`);
  return relative(process.cwd(), file) || file;
}
