import type { KubeObject } from "../kube-object.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { gcp } from "./gcp.ts";
import { kubernetes } from "./kubernetes.ts";
import type { Simulated, SimulatedKinds } from "./simulated.ts";

/** Every kind that the simulated providers know. */
export const simulatedKinds: SimulatedKinds = { ...aws, ...gcp, ...azure, ...kubernetes };

/** @throws Error for a kind that is not there. */
export function simulated({ apiVersion, kind }: Pick<KubeObject, "apiVersion" | "kind">): Simulated {
  const found = simulatedKinds[`${apiVersion} ${kind}`];
  if (found === undefined)
    throw new Error(`tools/simulation/kinds must say what the cloud makes of ${apiVersion} ${kind}`);
  return found;
}
