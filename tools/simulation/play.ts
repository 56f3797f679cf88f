import { Ready, type RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import type { Call } from "./ask.ts";
import { submit } from "./claim.ts";
import { isManaged, release } from "./cloud.ts";
import { find, objectsOf, put, type Cluster } from "./cluster.ts";
import { reconcile, type Reconciled } from "./control-plane.ts";
import { refOf, type KubeObject } from "./kube-object.ts";
import { withdrawn } from "./made.ts";
import { step, type World } from "./provider.ts";

/** What is played, and what is done to it on the way. */
export type Game = {
  readonly call: Call;
  readonly composition: KubeObject;
  /** The platform's EnvironmentConfig, and whatever else is in the cluster from the start. */
  readonly platform: readonly KubeObject[];
  readonly maxRounds: number;
  /** What somebody does to the cluster before a round, by the number of the round. */
  readonly edits?: Readonly<Record<number, (cluster: Cluster) => Cluster>>;
  /** The error that a provider meets with the resource of a key in a round. */
  readonly fault?: (key: string, round: number) => string | undefined;
};

/** One round: the function was asked once, Crossplane did what it said, and every provider made one step. */
export type Round = Omit<Reconciled, "cluster"> & {
  readonly number: number;
  readonly milliseconds: number;
  readonly world: World;
  readonly claim: KubeObject;
  /** Whether the function says that the claim is ready. */
  readonly isReady: boolean;
};

/**
 * Plays a claim in a simulated cluster and cloud, round by round, until it is ready and no edit is left.
 *
 * The same game has the same rounds, but for the milliseconds.
 *
 * @throws what `call` throws.
 */
export async function* play(claim: KubeObject, game: Game): AsyncGenerator<Round, void> {
  const { call, composition, platform, maxRounds, edits = {}, fault = () => undefined } = game;
  const lastEdit = Math.max(0, ...Object.keys(edits).map(Number));
  let world: World = { cluster: submit(platform.reduce(put, new Map()), claim), cloud: new Map() };
  for (let number = 1; number <= maxRounds; number++) {
    world = edited(world, edits[number]);
    const timed = stopwatch(call);
    const { cluster, ...said } = await reconcile(world.cluster, refOf(claim), composition, timed.call);
    const deleted = [...said.deleted.values()];
    const left = { cluster: withdrawn(cluster, deleted), cloud: release(world.cloud, deleted) };
    world = step(left, (key) => fault(key, number));
    const isReady = saysReady(said.response);
    yield { ...said, number, milliseconds: timed.milliseconds(), world, claim: live(world, claim), isReady };
    if (isReady && number >= lastEdit) return;
  }
}

/** All rounds of a game. */
export async function playAll(claim: KubeObject, game: Game): Promise<Round[]> {
  const rounds: Round[] = [];
  for await (const round of play(claim, game)) rounds.push(round);
  return rounds;
}

/** Does something to the cluster; what a managed resource stood for goes with it as its policies say. */
function edited({ cluster, cloud }: World, edit: (cluster: Cluster) => Cluster = (same) => same): World {
  const next = edit(cluster);
  const gone = objectsOf(cluster).filter((object) => isManaged(object) && !find(next, refOf(object)));
  return { cluster: withdrawn(next, gone), cloud: release(cloud, gone) };
}

function stopwatch(call: Call) {
  let milliseconds = 0;
  return {
    milliseconds: () => milliseconds,
    call: async (request: Uint8Array) => {
      const start = performance.now();
      const answer = await call(request);
      milliseconds += performance.now() - start;
      return answer;
    },
  };
}

const saysReady = ({ desired }: RunFunctionResponse) =>
  desired?.composite?.ready === Ready.READY_TRUE && desired.composite.resource?.["status"]?.["status"] === "Available";

const live = ({ cluster }: World, claim: KubeObject) => find(cluster, refOf(claim)) ?? claim;
