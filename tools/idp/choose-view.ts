import { jsonView } from "./json-view.ts";
import { plainView } from "./plain-view.ts";
import type { Terminal } from "./screen.ts";
import type { View } from "./view.ts";

export type ViewOptions = { readonly json?: true; readonly plain?: true; readonly pace: number };

type Environment = Readonly<Record<string, string | undefined>>;

/** JSON when asked for; a tree on a terminal with a person before it; else plain lines. */
export async function chooseView(options: ViewOptions, out: Terminal, environment: Environment): Promise<View> {
  const print = (text: string) => void out.write(`${text}\n`);
  if (options.json) return jsonView(print);
  if (options.plain || !out.isTTY || isMachine(environment)) return plainView(print);
  const { treeView } = await import("./tree-view.ts");
  return treeView(out, options.pace);
}

const isMachine = ({ CI = "", TERM = "" }: Environment) => !["", "false", "0"].includes(CI) || TERM === "dumb";
