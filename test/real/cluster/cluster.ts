import { globSync } from "node:fs";
import { printed } from "../run.ts";
import { startApiServer } from "./api-server.ts";
import { startCore } from "./core.ts";
import { keep, type Keeper } from "./keep.ts";
import type { Kubectl } from "./kubectl.ts";

/** A real control plane with the real Crossplane core, which serves our claims. */
export interface Cluster {
  readonly keeper: Keeper;
  readonly kubectl: Kubectl;
  stop(): Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  const keeper = keep();
  try {
    const apiServer = await startApiServer(keeper);
    const { kubectl } = apiServer;
    await startCore(keeper, apiServer);
    for (const definition of globSync("apis/*/definition.yaml")) printed(await kubectl(["apply", "-f", definition]));
    printed(await kubectl(["wait", "--for=condition=Established", "xrd", "--all", "--timeout=30s"]));
    return { keeper, kubectl, stop: () => keeper.stop() };
  } catch (error) {
    await keeper.stop();
    throw error;
  }
}
