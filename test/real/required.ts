import { stringify } from "yaml";
import { read } from "./golden.ts";

interface Thing {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** The objects that a case's cluster holds for the function to look up, as the CLI reads them: each is whole. */
export function required(path: string, seen: string | undefined): string {
  const looked: Readonly<Record<string, readonly Thing[]>> = read(path);
  const composed: readonly Thing[] = seen === undefined ? [] : Object.values(read(seen).seen);
  return Object.values(looked)
    .flat()
    .map((one) => stringify(whole(one, composed)))
    .join("---\n");
}

/** A case says of an object only what matters there; to the CLI it is the same one as the composed object. */
function whole(found: Thing, composed: readonly Thing[]): Thing {
  const same = composed.find(
    ({ kind, metadata: { name, namespace } }) =>
      kind === found.kind && name === found.metadata.name && namespace === found.metadata.namespace,
  );
  return same ? { ...same, ...found, metadata: { ...same.metadata, ...found.metadata } } : found;
}
