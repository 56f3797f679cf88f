/** A line of models.txt: our name for a kind of managed resource, and the kind itself. */
export interface Model {
  readonly name: string;
  readonly apiVersion: string;
  readonly kind: string;
}

export const modelListPath = "functions/clouds/models.txt";

/**
 * Reads the text of models.txt: one model a line, `#` starts a comment.
 *
 * @throws Error when a line has not exactly three words.
 */
export const modelList = (text: string): Model[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "")
    .map(model);

function model(line: string): Model {
  const [name, apiVersion, kind, ...rest] = line.split(/\s+/);
  if (name === undefined || apiVersion === undefined || kind === undefined || rest.length > 0) {
    throw new Error(`${modelListPath}: a line must have a name, an apiVersion and a kind: received "${line}"`);
  }
  return { name, apiVersion, kind };
}

/** The file that holds the facts of a kind. The core group has no name, so its version stands for it: v1_Secret. */
export const schemaPath = ({ apiVersion, kind }: Omit<Model, "name">): string =>
  `schemas/${apiVersion.split("/")[0]}_${kind}.json`;

/** A model as sentences name it. */
export const titleOf = ({ name, apiVersion, kind }: Model): string => `${name} (${apiVersion} ${kind})`;
