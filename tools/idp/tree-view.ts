import { setTimeout } from "node:timers/promises";
import { screen, type Terminal } from "./screen.ts";
import { ending, opening } from "./story.ts";
import { summary } from "./summary.ts";
import { tree, type Picture } from "./tree.ts";
import type { View } from "./view.ts";

const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const still = "◌";

/**
 * Shows a tree that changes in its place, and what there is to say in the end below it.
 *
 * @param pace for how many milliseconds a round stays before the next one.
 */
export function treeView(out: Terminal, pace: number): View {
  const { draw, keep, close } = screen(out);
  let picture: Picture | undefined;
  let turn = 0;
  const redraw = () => picture && draw(tree(picture, spinner[turn++ % spinner.length] ?? still));
  const timer = setInterval(redraw, 80);
  const interrupted = () => {
    close();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  return {
    begin: (scene) => {
      keep([opening(scene)]);
      picture = { scene, rows: [] };
      redraw();
    },
    round: async (scene, round, rows) => {
      picture = { scene, round, rows };
      redraw();
      await setTimeout(pace);
    },
    end: (outcome) => {
      if (picture) keep([...tree(picture, still), "", ending(outcome)]);
      picture = undefined;
    },
    summary: (outcomes) => keep([summary(outcomes)]),
    close: () => {
      clearInterval(timer);
      process.off("SIGINT", interrupted);
      close();
    },
  };
}
