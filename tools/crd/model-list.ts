/** A line of models.txt: our name for a kind of managed resource, and the kind itself. */
export interface Model {
  readonly name: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** Whether the kind is composed with `spec.initProvider`: values for the creation alone. */
  readonly initProvider?: true;
}

export const modelListPath = "functions/clouds/models.txt";

/**
 * Reads the text of models.txt: one model a line, `#` starts a comment; the word `initProvider` may end a line.
 *
 * @throws Error when a line has other words than these.
 */
export const modelList = (text: string): Model[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "")
    .map(model);

function model(line: string): Model {
  const [name, apiVersion, kind, mark, ...rest] = line.split(/\s+/);
  const isMarked = mark === "initProvider";
  if (name === undefined || apiVersion === undefined || kind === undefined || rest.length > 0 || (mark && !isMarked)) {
    throw new Error(
      `${modelListPath}: a line must have a name, an apiVersion and a kind, then initProvider or nothing: ` +
        `received "${line}"`,
    );
  }
  return { name, apiVersion, kind, ...(isMarked && { initProvider: true }) };
}

/** The file that holds the facts of a kind. The core group has no name, so its version stands for it: v1_Secret. */
export const schemaPath = ({ apiVersion, kind }: Omit<Model, "name">): string =>
  `schemas/${apiVersion.split("/")[0]}_${kind}.json`;

/** A model as sentences name it. */
export const titleOf = ({ name, apiVersion, kind }: Model): string => `${name} (${apiVersion} ${kind})`;
