import { at, textOf } from "../simulation/fields.ts";
import { conditionOf } from "../simulation/condition.ts";
import { playAll } from "../simulation/play.ts";
import { localCall } from "./local-call.ts";
import { mermaid } from "./mermaid.ts";
import { setting, type SettingOptions } from "./setting.ts";
import { Stop } from "./stop.ts";

const maxRounds = 20;

/**
 * Plays a claim in this process until it is ready, and draws what it became.
 *
 * @returns a Mermaid flowchart.
 * @throws Stop when the claim is refused or does not become ready.
 */
export async function graph(claimPath: string, options: SettingOptions): Promise<string> {
  const { claim, kind, composition, platform } = setting(claimPath, options);
  const rounds = await playAll(claim, { call: localCall, composition, platform: [platform], maxRounds });
  const last = rounds.at(-1);
  if (last?.isReady) return mermaid(claim, kind.keys[options.cloud], rounds);
  const why = last?.error ?? textOf(at(last && conditionOf(last.claim, "Provisioned"), "message"));
  throw new Stop(1, `${claim.kind} ${claim.metadata.name} does not become ready on ${options.cloud}: ${why}`);
}
