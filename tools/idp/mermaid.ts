import type { Keys } from "../../functions/clouds/kind.ts";
import { find } from "../simulation/cluster.ts";
import { refOf, type KubeObject } from "../simulation/kube-object.ts";
import type { Round } from "../simulation/play.ts";
import { edges, type Edge, type Node } from "./edges.ts";

/**
 * A Mermaid flowchart of a claim and all that was composed of it by the end of a game: what holds data is marked, a
 * solid arrow is a reference, a dotted one values that were copied. The same game makes the same text.
 */
export function mermaid(claim: KubeObject, keys: Keys, rounds: readonly Round[]): string {
  const nodes = nodesOf(rounds);
  const lines = [
    "flowchart LR",
    `  claim([${label(claim.metadata.name, claim.kind)}])`,
    ...nodes.map(({ key, object }) => `  ${id(key)}[${label(key, object.kind)}]${isStateful(keys, key)}`),
    ...nodes.map(({ key }) => `  claim --> ${id(key)}`),
    ...edges(nodes).map(arrow),
    "  classDef stateful stroke-width:3px",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** What the last round composed, as it is in the cluster, in the order of the keys. */
function nodesOf(rounds: readonly Round[]): readonly Node[] {
  const last = rounds.at(-1);
  return [...(last?.composed ?? [])]
    .map(([key, intent]) => ({
      key,
      object: (last && find(last.world.cluster, refOf(intent))) ?? intent,
      since: rounds.findIndex(({ composed }) => composed.has(key)),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Some words mean something to Mermaid, such as `end`: none of them starts like this. */
const id = (key: string) => `key-${key}`;

const label = (...lines: readonly string[]) => `"${lines.join("<br/>").replaceAll('"', "#quot;")}"`;

const isStateful = (keys: Keys, key: string) => (keys[key]?.stateful ? ":::stateful" : "");

const arrow = ({ from, to, fields, how }: Edge) =>
  `  ${id(from)} ${how === "refers" ? "-->" : "-.->"}|${label(...fields)}| ${id(to)}`;
