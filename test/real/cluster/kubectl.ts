import { run, type Outcome } from "../run.ts";

/** Runs the real kubectl to its end, whatever its exit code. */
export type Kubectl = (args: readonly string[], input?: string) => Promise<Outcome>;

/** A kubectl that speaks to one cluster and caches in one folder. */
export const kubectlOf =
  (binary: string, kubeconfig: string, cache: string): Kubectl =>
  (args, input = "") =>
    run(binary, args, { input, env: { KUBECONFIG: kubeconfig, KUBECACHEDIR: cache } });
