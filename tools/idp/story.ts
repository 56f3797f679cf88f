import type { Cloud } from "../../functions/clouds/cloud.ts";
import type { Keys } from "../../functions/clouds/kind.ts";
import { find } from "../simulation/cluster.ts";
import { at, fieldsOf, listOf, textOf } from "../simulation/fields.ts";
import type { Round } from "../simulation/play.ts";
import { columns, folded } from "./columns.ts";
import { rows } from "./row.ts";
import type { Setting } from "./setting.ts";

const families = "0123abcd";

/** What is said before the first round: what is real, and what is played. */
export const opening = ({ claim, platformPath }: Setting, cloud: Cloud, address: string): string =>
  [
    `The cloud is a simulation: nothing is created. The function server is real, over gRPC on ${address}.`,
    `${claim.kind} ${claim.metadata.namespace}/${claim.metadata.name} on ${cloud}, settings of ${platformPath}`,
    "",
  ].join("\n");

/** Tells one round, a line a resource. */
export function told(round: Round, before: Round | undefined, keys: Keys): string {
  // A key that may hold one kind or another says which once it is composed.
  const kindOf = (key: string) => [keys[key]?.kind ?? ""].flat().join(" or ");
  const lines = rows(round, new Set(before?.composed.keys()), kindOf).map(({ key, kind, state, note }) =>
    columns([...widths(keys), 8], [key, kind, state, note]),
  );
  const error = round.error === undefined ? [] : folded(round.error);
  return [heading(round), ...lines, ...error, ""].join("\n");
}

/** What the function said when it was asked, before anything of the round was done. */
function heading({ number, response, milliseconds }: Round): string {
  const status = response.desired?.composite?.resource?.["status"];
  const { ready, total } = fieldsOf(at(status, "resources"));
  const said =
    status === undefined ? "refused" : `${textOf(at(status, "status"))}, ${String(ready)} of ${String(total)} ready`;
  return `Round ${number}: ${said} (${shown(milliseconds)})`;
}

/** How wide keys and kinds are; a family of keys ends in eight hexadecimal digits. */
const widths = (keys: Keys): readonly number[] => [
  Math.max(...Object.keys(keys).map((key) => key.replace("*", families).length)),
  Math.max(...Object.values(keys).map(({ kind }) => kind.length)),
];

/** What is said after the last round. */
export const ending = (round: Round, milliseconds: readonly number[]): string =>
  [
    "Conditions",
    ...listOf(at(round.claim, "status", "conditions")).map((one) =>
      columns(
        [11, 7, 18],
        ["type", "status", "reason", "message"].map((name) => textOf(one[name])),
      ),
    ),
    "",
    ...connection(round),
    verdict(round),
    `${count(milliseconds.length, "call")}: median ${shown(median(milliseconds))}, max ${shown(Math.max(...milliseconds))}`,
    "",
  ].join("\n");

/** The keys of the connection Secret, never its values. */
function connection({ claim, world }: Round): readonly string[] {
  const name = textOf(at(claim, "status", "connectionSecret"));
  const { namespace = "" } = claim.metadata;
  const secret = find(world.cluster, { apiVersion: "v1", kind: "Secret", namespace, name });
  if (secret === undefined) return [];
  return [`Secret ${name}: ${Object.keys(fieldsOf(secret["data"])).toSorted().join(", ")}`];
}

function verdict({ claim, number, isReady, error }: Round): string {
  const rounds = count(number, "round");
  const status = textOf(at(claim, "status", "status"));
  if (isReady) return `${status} after ${rounds}`;
  return error === undefined ? `Not ready after ${rounds}: ${status}` : `Refused after ${rounds}: nothing was changed`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
};

const shown = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
