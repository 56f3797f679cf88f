import { clouds } from "../../../functions/clouds/cloud.ts";
import { printed } from "../run.ts";
import { startCluster, type Cluster } from "./cluster.ts";
import { providerCrds } from "./crds.ts";
import { platformPath } from "./files.ts";
import { startFunction, type RunningFunction } from "./function.ts";

/** A cluster with everything in it but the compositions: core, the providers' kinds, the settings, our function. */
export interface Stage extends Cluster {
  readonly fn: RunningFunction;
  apply(...paths: readonly string[]): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const cluster = await startCluster();
  const { kubectl, keeper } = cluster;
  const apply = async (...paths: readonly string[]) =>
    void printed(await kubectl(["apply", ...paths.flatMap((path) => ["-f", path])]));
  try {
    const crds = providerCrds().map((crd) => JSON.stringify(crd));
    printed(await kubectl(["apply", "--server-side", "-f", "-"], crds.join("\n---\n")));
    printed(await kubectl(["wait", "--for=condition=Established", "crd", "--all", "--timeout=60s"]));
    await apply(...clouds.map(platformPath));
    const fn = await startFunction(keeper, kubectl);
    return {
      ...cluster,
      fn,
      apply,
      stop() {
        fn.stop();
        return cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
