import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { cloudRegions } from "../../functions/clouds/regions.ts";
import { refusedClaim } from "../../functions/compose/refusal.ts";
import { handle } from "../../functions/runner/handle.ts";
import { mermaid } from "../idp/mermaid.ts";
import type { Kind } from "../generate/kind.ts";
import { examplePassword } from "../simulation/example-password.ts";
import { kubeObject, type KubeObject } from "../simulation/kube-object.ts";
import { playAll } from "../simulation/play.ts";

/** What a claim has become once it is ready. */
export type Become = {
  /** What was composed, by key. */
  readonly objects: Readonly<Record<string, KubeObject>>;
  /** A picture of them, in Mermaid. */
  readonly picture: string;
  /** The reasons why a field has not its full effect. */
  readonly warnings: readonly string[];
  /** The reason why there is nothing; undefined when there is. */
  readonly refused: string | undefined;
};

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

/** Plays a claim in the simulation until it is ready or refused, with the example's settings for every region. */
export async function ready(kind: Kind, cloud: Cloud, claim: unknown): Promise<Become> {
  const rounds = await playAll(kubeObject(claim), {
    call: (request) => Promise.resolve(handle(request, examplePassword, () => undefined)),
    composition: kubeObject(read(`apis/${kind.folder}/${cloud}.yaml`)),
    platform: [everywhere(cloud, read(`examples/platform/${cloud}.yaml`))],
    maxRounds: 25,
  });
  const last = rounds.at(-1);
  const results = last?.response.results ?? [];
  const refused = refusedClaim.find(
    (reason) => last?.isReady === false && results.some((one) => one.reason === reason),
  );
  if (last === undefined || (!last.isReady && refused === undefined))
    throw new Error(`a ${kind.names.kind} must become ready on ${cloud}`);
  return {
    objects: Object.fromEntries(
      Object.entries(last.response.desired?.resources ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { resource }]) => [key, kubeObject(resource)]),
    ),
    picture: refused === undefined ? mermaid(last.claim, kind.keys[cloud], rounds) : "",
    warnings: results.map(({ reason }) => reason ?? ""),
    refused,
  };
}

/** The example's settings, with every region prepared like the one that it shows. */
function everywhere(cloud: Cloud, example: unknown): KubeObject {
  const platform = kubeObject(example);
  const data = platform["data"] as { readonly regions?: Readonly<Record<string, unknown>> };
  if (data.regions === undefined) return platform;
  const [prepared] = Object.values(data.regions);
  const regions = Object.fromEntries(cloudRegions(cloud).map((name) => [name, prepared]));
  return { ...platform, data: { ...data, regions } };
}
