import { printed } from "../run.ts";
import { serverSecret, systemNamespace } from "./core.ts";
import { freePorts } from "./free-ports.ts";
import type { Keeper } from "./keep.ts";
import type { Kubectl } from "./kubectl.ts";
import { secretText } from "./secret-text.ts";
import { startTlsProxy } from "./tls-proxy.ts";
import { until } from "./until.ts";

const name = "function-backend-first-idp";

export interface RunningFunction {
  /** How many calls for claims of a namespace it has answered. */
  calls(namespace: string): number;
  stop(): void;
}

/** Our function as core finds it: running, behind TLS, and installed. */
export async function startFunction(keeper: Keeper, kubectl: Kubectl): Promise<RunningFunction> {
  const [port = 0] = await freePorts(1);
  const args = ["dist/main.js", "--insecure", "--address", `127.0.0.1:${port}`, "--log-level=debug"];
  keeper.start({ name: "function", program: process.execPath, args });
  await until("our function", async () => {
    keeper.check();
    return keeper.log("function").includes(`:${port}`) || undefined;
  });
  const [key, cert] = await Promise.all(
    ["tls.key", "tls.crt"].map((file) => secretText(kubectl, systemNamespace, serverSecret, file)),
  );
  const proxy = await startTlsProxy(port, { key: key ?? "", cert: cert ?? "" });
  printed(await kubectl(["create", "-f", "-"], JSON.stringify(revision)));
  const status = JSON.stringify({
    status: { endpoint: `dns:///localhost:${proxy.port}`, capabilities: ["composition"] },
  });
  printed(await kubectl(["patch", "functionrevision", name, "--subresource=status", "--type=merge", "-p", status]));
  return {
    calls: (namespace) => keeper.log("function").split(`"namespace":"${namespace}"`).length - 1,
    stop: proxy.stop,
  };
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
