import { run } from "./run.ts";

/** The path of a real tool's binary. `make render` has built it before the tests start. */
export async function tool(name: "crossplane" | "crossplane-core"): Promise<string> {
  const { code, stdout, stderr } = await run("tools/go-tools.sh", [name]);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").at(-1) ?? "";
}
