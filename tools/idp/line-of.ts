import { isMap, isScalar, isSeq, type Document, type LineCounter } from "yaml";

/** The line of a value in a file, or of the nearest thing around it that is there. */
export function lineOf(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let offset = document.range[0];
  for (const name of path) {
    const next = inside(node, String(name));
    if (next === undefined) break;
    node = next.value;
    offset = next.offset ?? offset;
  }
  return lines.linePos(offset).line;
}

function inside(node: unknown, name: string): { value: unknown; offset: number | undefined } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(name)];
    return value === undefined ? undefined : { value, offset: offsetOf(value) };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name) : undefined;
  return pair && { value: pair.value, offset: offsetOf(pair.key) };
}

const offsetOf = (node: unknown): number | undefined =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range[0] : undefined;
