import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../server.ts";
import { functionsAt } from "./functions.ts";
import { run, type Outcome } from "./run.ts";
import { tool } from "./tool.ts";

export interface Crossplane {
  /** Renders as Crossplane does: the CLI runs core, core calls our server. */
  render(claim: string, api: { readonly kind: string; readonly cloud: string }, flags?: string[]): Promise<Outcome>;
  /** Writes a file that is gone after `stop`. */
  write(name: string, text: string): string;
  stop(): Promise<void>;
}

/** The real CLI and core, with our server at their side. */
export async function startCrossplane(): Promise<Crossplane> {
  const cli = await tool("crossplane");
  const core = await tool("crossplane-core");
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), "crossplane-"));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const functions = write("functions.yaml", functionsAt(server.address));
  return {
    write,
    render(claim, { kind, cloud }, flags = []) {
      const inputs = [claim, `apis/${kind}/${cloud}.yaml`, functions, "--xrd", `apis/${kind}/definition.yaml`];
      return run(cli, ["composition", "render", ...inputs, `--crossplane-binary=${core}`, ...flags]);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
