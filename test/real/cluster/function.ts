import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printed } from "../run.ts";
import { serverSecret, systemNamespace } from "./core.ts";
import { freePorts } from "./free-ports.ts";
import type { Keeper } from "./keep.ts";
import type { Kubectl } from "./kubectl.ts";
import { secretText } from "./secret-text.ts";
import { until } from "./until.ts";

const name = "function-backend-first-idp";

export interface RunningFunction {
  /** How many calls for claims of a namespace it has answered. */
  calls(namespace: string): number;
  stop(): void;
}

/** Our function as core finds it: running, behind its own door, and installed. */
export async function startFunction(keeper: Keeper, kubectl: Kubectl): Promise<RunningFunction> {
  const [port = 0] = await freePorts(1);
  const folder = await certificates(kubectl);
  const args = [
    "dist/main.js",
    "--tls-certs-dir",
    folder,
    "--address",
    `127.0.0.1:${port}`,
    "--log-level=debug",
    "--http-address=off",
  ];
  keeper.start({ name: "function", program: process.execPath, args });
  await until("our function", async () => {
    keeper.check();
    return keeper.log("function").includes(`:${port}`) || undefined;
  });
  printed(await kubectl(["create", "-f", "-"], JSON.stringify(revision)));
  const status = JSON.stringify({
    status: { endpoint: `dns:///localhost:${port}`, capabilities: ["composition"] },
  });
  printed(await kubectl(["patch", "functionrevision", name, "--subresource=status", "--type=merge", "-p", status]));
  return {
    calls: (namespace) => keeper.log("function").split(`"namespace":"${namespace}"`).length - 1,
    stop: () => rmSync(folder, { recursive: true }),
  };
}

/** A folder with the certificates that core made for functions, as it mounts it. */
async function certificates(kubectl: Kubectl): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "function-tls-"));
  for (const file of ["tls.key", "tls.crt", "ca.crt"])
    writeFileSync(join(folder, file), await secretText(kubectl, systemNamespace, serverSecret, file));
  return folder;
}

/** What core's package manager would make of our package. It is paused, so that core looks for no image. */
const revision = {
  apiVersion: "pkg.crossplane.io/v1",
  kind: "FunctionRevision",
  metadata: {
    name,
    labels: { "pkg.crossplane.io/package": name },
    annotations: { "crossplane.io/paused": "true" },
  },
  spec: { desiredState: "Active", image: "registry.invalid/function:none", revision: 1 },
};
