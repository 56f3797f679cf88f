import { printed, run } from "./run.ts";

type Tool = "crossplane" | "crossplane-core" | "etcd" | "kube-apiserver" | "kubectl";

/** The path of a real tool's binary. `make tools` has built it before the tests start. */
export async function tool(name: Tool): Promise<string> {
  return (
    printed(await run("tools/go-tools.sh", [name]))
      .trim()
      .split("\n")
      .at(-1) ?? ""
  );
}
