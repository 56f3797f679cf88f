import type { Cloud } from "../../functions/clouds/cloud.ts";
import type { Round } from "../simulation/play.ts";
import type { Outcome } from "./outcome.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** A claim on one cloud, and the server that is asked about it. */
export type Scene = Setting & { readonly cloud: Cloud; readonly address: string };

/** How a game is shown: from its beginning, round by round, to its end. */
export type View = {
  readonly begin: (scene: Scene) => void;
  readonly round: (scene: Scene, round: Round, rows: readonly Row[]) => void | Promise<void>;
  readonly end: (outcome: Outcome) => void;
  /** After the games on all clouds. */
  readonly summary: (outcomes: readonly Outcome[]) => void;
  /** Always comes last, also after an error. */
  readonly close: () => void;
};

/** Takes one text after the other; each ends its line. */
export type Print = (text: string) => void;

/** For what a view does not show. */
export const nothing = (): void => undefined;
