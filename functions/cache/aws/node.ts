import { sizeNames, type Size } from "../../clouds/size.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import type { Engine } from "../engines.ts";
import { sizeNote } from "../size-note.ts";
import { engineFacts } from "./engine-facts.ts";
import { nodes, type Node } from "./nodes.ts";
import type { AwsAsk } from "./readings.ts";

/** The node of a cache, and the size that it stands for. */
export type Sized = Node & { readonly size: Size };

/** What is written on a cache: only so can a later run tell an edit of the size from new settings. */
const memoryNote = "platform.kubecon.io/node-memory-mib";

export const notes = ({ size, memoryMiB }: Sized) => ({ [sizeNote]: size, [memoryNote]: String(memoryMiB) });

/** The node that the claim's size buys. A live cache of that size keeps its own, whatever the settings say now. */
export function nodeOf(ask: AwsAsk, engine: Engine): { readonly node: Sized; readonly kept: readonly Kept[] } {
  const live = ask.seen(engineFacts[engine].key);
  const lastSize = sizeNames.find((name) => name === live.annotation(sizeNote));
  // A node of memcached never changes its type: it would have to be replaced.
  const { value: size, kept } = pin("spec.size", engine === "memcached" ? lastSize : undefined, ask.claim.size, advice);
  const node = bought(ask, size);
  const type = live.forProvider.nodeType ?? node.type;
  const isKept = type !== node.type && (engine === "memcached" || size === lastSize);
  const lastMemory = Number(live.annotation(memoryNote));
  return { node: isKept ? { size, type, memoryMiB: lastMemory > 0 ? lastMemory : node.memoryMiB } : node, kept };
}

const advice = "make a new claim of the other size; a cache fills itself again";

const bought = ({ settings: { cache } }: AwsAsk, size: Size): Sized => ({
  size,
  type: cache.nodeTypes?.[size] ?? nodes[size].type,
  memoryMiB: cache.nodeMemoryMiB?.[size] ?? nodes[size].memoryMiB,
});
