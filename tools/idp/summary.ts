import { columns } from "./columns.ts";
import type { Outcome } from "./outcome.ts";
import { address } from "./story.ts";

const head = ["cloud", "claim", "status", "rounds", "resources", "calls", "median ms", "Secret"];
const widths = [5, 24, 12, 6, 9, 5, 9];

/** Several games, a line each; below it where the claim is, which is too long for a column. */
export const summary = (outcomes: readonly Outcome[]): string =>
  ["Summary", columns(widths, head), ...outcomes.flatMap(lines), ""].join("\n");

const lines = (one: Outcome): readonly string[] => [
  columns(widths, [
    one.cloud,
    one.claim.kind,
    one.status,
    String(one.rounds),
    String(one.resources),
    String(one.calls),
    one.milliseconds.median.toFixed(1),
    one.secret?.name ?? "none",
  ]),
  // An address is never broken: people copy it.
  ...address(one).map((line) => `         ${line}`),
];
