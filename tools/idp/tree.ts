import { styleText } from "node:util";
import type { Round } from "../simulation/play.ts";
import { noteOf, type Row } from "./row.ts";
import { said } from "./said.ts";
import { title, widths } from "./story.ts";
import type { Scene } from "./view.ts";

/** What a tree is drawn of: before the first round there is no round and no row. */
export type Picture = { readonly scene: Scene; readonly round?: Round; readonly rows: readonly Row[] };

/**
 * The claim with its resources below it, a line each.
 *
 * @param busy the mark of what is not done yet.
 */
export function tree({ scene, round, rows }: Picture, busy: string): readonly string[] {
  const [keyWidth, kindWidth] = widths(scene.kind.keys[scene.cloud]);
  const branches = rows.map((row, index) => {
    const branch = styleText("dim", index === rows.length - 1 ? "└─" : "├─");
    const name = `${row.key.padEnd(keyWidth)}  ${styleText("dim", row.kind.padEnd(kindWidth))}`;
    return `${branch} ${mark(row.state, busy)} ${name}  ${row.state.padEnd(8)}  ${noteOf(row)}`.trimEnd();
  });
  const error = round?.error === undefined ? [] : [styleText("red", round.error)];
  return [`${rootMark(round, busy)} ${title(scene)}${progress(round, rows)}`, ...branches, ...error];
}

function progress(round: Round | undefined, rows: readonly Row[]): string {
  if (round === undefined) return "";
  const told = `: ${styleText("bold", said(round).status)} in round ${round.number}`;
  if (round.error !== undefined) return told;
  const ready = rows.filter(({ state }) => state === "ready").length;
  return `${told}, ${ready} of ${rows.length} ready`;
}

function rootMark(round: Round | undefined, busy: string): string {
  if (round?.error !== undefined) return mark("refused", busy);
  return mark(round?.isReady ? "ready" : "creating", busy);
}

function mark(state: Row["state"], busy: string): string {
  if (state === "ready") return styleText("green", "✔");
  if (state === "failed" || state === "refused") return styleText("red", "✖");
  if (state === "deleted") return styleText("yellow", "−");
  return state === "later" ? styleText("dim", "·") : styleText("cyan", busy);
}
