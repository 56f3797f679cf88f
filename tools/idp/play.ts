import { play, type Round } from "../simulation/play.ts";
import { connect } from "./grpc-call.ts";
import { startServer } from "./server-process.ts";
import { setting, type SettingOptions } from "./setting.ts";
import { ending, opening, told } from "./story.ts";

export type PlayOptions = SettingOptions & { readonly rounds: number };

/**
 * Plays a claim with a real function server and a simulated cloud, and tells every round as it happens.
 *
 * @param print takes one text after the other.
 * @returns whether the claim became ready.
 * @throws Stop for a file that is not what it should be, or when the server does not start.
 */
export async function playClaim(
  claimPath: string,
  options: PlayOptions,
  print: (text: string) => void,
): Promise<boolean> {
  const set = setting(claimPath, options);
  const server = await startServer();
  const { call, close } = connect(server.address);
  try {
    print(opening(set, options.cloud, server.address));
    const game = { call, composition: set.composition, platform: [set.platform], maxRounds: options.rounds };
    const played: Round[] = [];
    for await (const round of play(set.claim, game)) {
      print(told(round, played.at(-1), set.kind.keys[options.cloud]));
      played.push(round);
      // A refusal changes nothing, so that every further round would be the same.
      if (round.error !== undefined) break;
    }
    const last = played.at(-1);
    if (last)
      print(
        ending(
          last,
          played.map(({ milliseconds }) => milliseconds),
        ),
      );
    return last?.isReady ?? false;
  } finally {
    close();
    await server.stop();
  }
}
