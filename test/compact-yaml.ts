import { Document, isCollection, isScalar, isPair, visit, type Node } from "yaml";

const widest = 110;

/** YAML in which a list or map of plain values stands on one line when it fits: a golden case is read, not scrolled. */
export function compactYaml(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value)), {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
  visit(document, {
    Collection: (_, node) => {
      if (isFlat(node) && JSON.stringify(node.toJSON()).length <= widest) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 120 });
}

const isFlat = (node: Node): boolean =>
  isCollection(node) && node.items.every((item) => (isPair(item) ? isScalar(item.value) : isScalar(item)));
