import { readFileSync } from "node:fs";
import { isScalar, LineCounter, parseAllDocuments, type Document, type ParsedNode, type Tags } from "yaml";
import { Stop } from "./stop.ts";

/** The documents of a YAML file that are not empty, and the lines of their text. */
export type YamlFile = { readonly documents: readonly Document.Parsed[]; readonly lines: LineCounter };

/** @throws Stop for a file that cannot be read or is no YAML. */
export function yamlFile(path: string): YamlFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(textOf(path), { lineCounter: lines, version: "1.1", customTags: asKubernetes });
  const documents = [...parsed].filter(({ contents, errors }) => !isNothing(contents) || errors.length > 0);
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error !== undefined) throw new Stop(2, `${path} must be YAML: ${firstLine(error.message)}`);
  return { documents, lines };
}

/** @throws Stop for a file with no document or with several. */
export function onlyDocument(path: string, { documents }: YamlFile): Document.Parsed {
  const [document, ...more] = documents;
  if (document !== undefined && more.length === 0) return document;
  throw new Stop(2, `${path} must hold one YAML document: received ${more.length === 0 ? "none" : more.length + 1}`);
}

/** As with kubectl: a document without content, such as one after a last `---`, counts for nothing. */
const isNothing = (contents: ParsedNode | null) => contents === null || (isScalar(contents) && contents.value === null);

/** Kubernetes reads YAML 1.1, where `yes` is true, but has no dates and no numbers in base 60. */
const asKubernetes = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === "string" || (tag.tag !== "tag:yaml.org,2002:timestamp" && tag.format !== "TIME"));

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : error;
    throw new Stop(2, code === "ENOENT" ? `There is no file ${path}` : `${path} cannot be read (${String(code)})`);
  }
}

const firstLine = (message: string) => message.split("\n")[0]?.replace(/:$/, "") ?? "";
