import { stringify } from "yaml";
import { read, type Golden } from "./golden.ts";

interface Thing {
  readonly metadata?: { readonly annotations?: object };
}

/** A case's observed objects as the CLI reads them: each says its key and lies in the claim's namespace. */
export function observed(seen: string, claim: Golden["claim"]): string {
  const { namespace } = read(claim).metadata;
  const things: [string, Thing][] = Object.entries(read(seen).seen);
  return things
    .map(([key, { metadata, ...rest }]) => {
      const annotations = { ...metadata?.annotations, "crossplane.io/composition-resource-name": key };
      return stringify({ ...rest, metadata: { ...metadata, namespace, annotations } });
    })
    .join("---\n");
}
