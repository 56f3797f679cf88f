import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { drawPassword } from "../../functions/compose/password.ts";
import { kinds } from "../../functions/kinds.ts";
import { handle } from "../../functions/runner/handle.ts";
import type { Call } from "../../tools/simulation/ask.ts";
import { examplePassword } from "../../tools/simulation/example-password.ts";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";
import { play, type Game, type Round } from "../../tools/simulation/play.ts";
import type { World } from "./worlds.ts";

/** Asks the function in process. */
const asking =
  (draw: (login: string) => string): Call =>
  (request) =>
    Promise.resolve(
      handle(request, draw, ({ error }) => {
        if (error !== undefined) throw error instanceof Error ? error : new Error("the function failed");
      }),
    );

/** Every password that it draws is a new one, as in real life. */
export const ask = asking((login) => drawPassword(randomBytes, login));

/** Every password that it draws is the same, so that two plays can be compared. */
export const askForExample = asking(examplePassword);

/** The thin composition of a claim's kind on a cloud, as it is installed. */
function compositionOf({ cloud, claim }: Pick<World, "cloud" | "claim">): KubeObject {
  const kind = Object.values(kinds).find(({ names }) => names.kind === claim.kind);
  return kubeObject(parse(readFileSync(`apis/${kind?.folder}/${cloud}.yaml`, "utf8")));
}

export const maxRounds = 25;

/** Plays a world to its end. */
export async function played(world: World, more: Partial<Game> = {}): Promise<Round[]> {
  const game = { call: ask, composition: compositionOf(world), platform: [world.platform], maxRounds, ...more };
  const rounds: Round[] = [];
  for await (const round of play(world.claim, game)) rounds.push(round);
  return rounds;
}
