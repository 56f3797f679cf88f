import { sizeNames } from "../../clouds/size.ts";
import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import { nodeFor } from "./memory.ts";
import type { GcpAsk } from "./readings.ts";
import { sizes, type Node } from "./sizes.ts";

const advice = "make a new claim; a cache fills itself again";

/** The node of memcached: it keeps the shape it was made with, and the claim's edits of it are told. */
export function nodeOf({ claim, seen }: GcpAsk): { readonly node: Node; readonly kept: readonly Kept[] } {
  const { cpuCount, memorySizeMb } = seen("memcached").forProvider.nodeConfig;
  if (cpuCount === undefined || memorySizeMb === undefined) return { node: nodeFor(claim), kept: [] };
  const sizeNow = sizeNames.find((name) => sizes[name].node.cpuCount === cpuCount);
  const size = pin("spec.size", sizeNow, claim.size, advice);
  const wanted = nodeFor({ size: size.value, maxMemoryMb: claim.maxMemoryMb });
  const memory = pin(
    "spec.maxMemoryMb: the memory of the node",
    `${memorySizeMb} MB`,
    `${wanted.memorySizeMb} MB`,
    advice,
  );
  return { node: { cpuCount, memorySizeMb }, kept: [...size.kept, ...memory.kept] };
}
