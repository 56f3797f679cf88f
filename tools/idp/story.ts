import type { Keys } from "../../functions/clouds/kind.ts";
import type { Round } from "../simulation/play.ts";
import { columns, folded } from "./columns.ts";
import { refused, type Outcome } from "./outcome.ts";
import { noteOf, type Row } from "./row.ts";
import { said } from "./said.ts";
import type { Scene } from "./view.ts";

const family = "0123abcd";

/** What is said before the first round: what is real, and what is played. */
export const opening = (scene: Scene): string =>
  [
    `The cloud is a simulation: nothing is created. The function server is real, over gRPC on ${scene.address}.`,
    `${title(scene)}, settings of ${scene.platformPath}`,
    "",
  ].join("\n");

export const title = ({ claim, cloud }: Scene): string =>
  `${claim.kind} ${claim.metadata.namespace}/${claim.metadata.name} on ${cloud}`;

/** Tells one round, a line a resource. */
export const told = (round: Round, rows: readonly Row[], keys: Keys): string =>
  [
    `${heading(round)} (${shown(round.milliseconds)})`,
    ...rows.map((row) => columns([...widths(keys), 8], [row.key, row.kind, row.state, noteOf(row)])),
    ...(round.error === undefined ? [] : folded(round.error)),
    "",
  ].join("\n");

function heading(round: Round): string {
  const { status, ready, total } = said(round);
  return `Round ${round.number}: ${status === refused ? "refused" : `${status}, ${ready} of ${total} ready`}`;
}

/** How wide keys and kinds are; a family of keys ends in eight hexadecimal digits. */
export const widths = (keys: Keys): readonly [number, number] => [
  longest(Object.keys(keys).map((key) => key.replace("*", family))),
  longest(Object.values(keys).flatMap(({ kind }) => kind)),
];

const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));

/** What is said after the last round. */
export const ending = (outcome: Outcome): string =>
  [
    "Conditions",
    ...outcome.conditions.map(({ type, status, reason, message }) =>
      columns([11, 7, 18], [type, status, reason, message]),
    ),
    "",
    ...address(outcome),
    ...(outcome.secret === undefined ? [] : [`Secret ${outcome.secret.name}: ${outcome.secret.keys.join(", ")}`]),
    verdict(outcome),
    `${count(outcome.calls, "call")}: median ${shown(outcome.milliseconds.median)}, max ${shown(outcome.milliseconds.max)}`,
    "",
  ].join("\n");

/** Where it is, as far as that is known. */
export const address = ({ endpoint, port, fqdn, namespaceName }: Outcome): readonly string[] => [
  ...(endpoint === undefined ? [] : [`Endpoint ${endpoint}${port === undefined ? "" : `:${port}`}`]),
  ...(fqdn === undefined ? [] : [`Name ${fqdn}`]),
  ...(namespaceName === undefined ? [] : [`Namespace ${namespaceName}`]),
];

function verdict({ isReady, rounds, status }: Outcome): string {
  const after = `after ${count(rounds, "round")}`;
  if (isReady) return `${status} ${after}`;
  return status === refused ? `Refused ${after}: nothing was changed` : `Not ready ${after}: ${status}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const shown = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
