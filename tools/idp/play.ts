import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import type { Call } from "../simulation/ask.ts";
import { play, type Round } from "../simulation/play.ts";
import { connect } from "./grpc-call.ts";
import { outcome, type Outcome } from "./outcome.ts";
import { rows } from "./row.ts";
import { startServer, type ServerProcess } from "./server-process.ts";
import { allSettings, type Setting } from "./setting.ts";
import { Stop } from "./stop.ts";
import type { Scene, View } from "./view.ts";

/** Every cloud, one after the other. */
export const all = "all";

export type PlayOptions = {
  readonly cloud: Cloud | typeof all;
  readonly platform?: string;
  readonly rounds: number;
};

/**
 * Plays claims with a real function server and a simulated cloud, one after the other, and shows every round as it
 * happens.
 *
 * @param start starts the server; tests have theirs in their own process.
 * @returns whether every claim became ready, on every cloud that was asked for.
 * @throws Stop for a file that is not what it should be, or when the server does not start.
 */
export async function playClaims(
  claimsPath: string,
  options: PlayOptions,
  view: View,
  start: () => Promise<ServerProcess> = startServer,
): Promise<boolean> {
  const settings = settingsOf(claimsPath, options);
  const { address, stop } = await start();
  const { call, close } = connect(address);
  const outcomes: Outcome[] = [];
  try {
    for (const one of settings) outcomes.push(await playOn({ ...one, address }, options.rounds, call, view));
    if (outcomes.length > 1) view.summary(outcomes);
  } finally {
    view.close();
    close();
    await stop();
  }
  return outcomes.every(({ isReady }) => isReady);
}

/** The settings of everything that is played; all are read before the first claim is played. */
function settingsOf(path: string, { cloud, platform }: PlayOptions): readonly (Setting & { cloud: Cloud })[] {
  if (cloud !== all)
    return allSettings(path, { cloud, ...(platform !== undefined && { platform }) }).map((one) => ({ ...one, cloud }));
  if (platform !== undefined)
    throw new Stop(2, `--platform is the settings of one cloud: name it with --cloud, one of ${clouds.join(", ")}`);
  return clouds.flatMap((one) => allSettings(path, { cloud: one }).map((set) => ({ ...set, cloud: one })));
}

async function playOn(scene: Scene, maxRounds: number, call: Call, view: View): Promise<Outcome> {
  const times: number[] = [];
  const game = { call: timed(call, times), composition: scene.composition, platform: [scene.platform], maxRounds };
  let last: Round | undefined;
  view.begin(scene);
  for await (const round of play(scene.claim, game)) {
    await view.round(scene, round, rows(round, last, scene.kind.keys[scene.cloud]));
    last = round;
    // A refusal changes nothing, so that every further round would be the same.
    if (round.error !== undefined) break;
  }
  if (last === undefined) throw new Error("a game must have a round");
  const result = outcome(scene.cloud, last, times);
  view.end(result);
  return result;
}

/** Writes down how long every call takes. */
const timed =
  (call: Call, times: number[]): Call =>
  async (request) => {
    const start = performance.now();
    const answer = await call(request);
    times.push(performance.now() - start);
    return answer;
  };
