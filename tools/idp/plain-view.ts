import { ending, opening, told } from "./story.ts";
import { summary } from "./summary.ts";
import { nothing, type Print, type View } from "./view.ts";

/** Tells everything line by line. */
export const plainView = (print: Print): View => ({
  begin: (scene) => print(opening(scene)),
  round: ({ kind, cloud }, round, rows) => print(told(round, rows, kind.keys[cloud])),
  end: (outcome) => print(ending(outcome)),
  summary: (outcomes) => print(summary(outcomes)),
  close: nothing,
});
