import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import type { Parser } from "../../functions/clouds/kind.ts";
import { settings } from "../../functions/clouds/settings/index.ts";
import { sentence, type Issue } from "../../functions/clouds/wrong.ts";
import { settingsName } from "../../functions/runner/platform.ts";
import { lineOf } from "./line-of.ts";
import { Stop } from "./stop.ts";
import { objectOf } from "./object-file.ts";
import { yamlFile, onlyDocument } from "./yaml-file.ts";

/** The verdict on a platform's settings: every error on a line of its own, or that there is none. */
export type Verdict = { readonly isValid: boolean; readonly lines: readonly string[] };

/**
 * Reads a platform's EnvironmentConfig as the function would.
 *
 * @throws Stop for a file that holds anything else than one EnvironmentConfig of a cloud of ours.
 */
export function validatePlatform(path: string, given: Cloud | undefined): Verdict {
  const file = yamlFile(path);
  const document = onlyDocument(path, file);
  const object = objectOf(path, document);
  if (object.kind !== "EnvironmentConfig")
    throw new Stop(2, `kind in ${path} must be EnvironmentConfig: received "${object.kind}"`);
  const { name } = object.metadata;
  const cloud = (given === undefined ? clouds : [given]).find((one) => settingsName(one) === name);
  if (cloud === undefined) throw new Stop(2, wrongName(path, given, name));
  const schema: Parser<unknown> = settings[cloud];
  const read = schema.safeParse(object["data"], { reportInput: true });
  if (read.success) return { isValid: true, lines: [`${name}: valid`] };
  const place = (issue: Issue) =>
    lineOf(document, ["data", ...issue.path, ...(issue.keys ?? []).slice(0, 1)], file.lines);
  return {
    isValid: false,
    lines: read.error.issues.map((issue) => `${path}:${place(issue)}: ${sentence(issue, "data")}`),
  };
}

const wrongName = (path: string, given: Cloud | undefined, name: string) =>
  `metadata.name in ${path} must be ${(given === undefined ? clouds : [given]).map(settingsName).join(" or ")}: received "${name}"`;
