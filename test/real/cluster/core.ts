import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { printed, run } from "../run.ts";
import { tool } from "../tool.ts";
import type { ApiServer } from "./api-server.ts";
import { freePorts } from "./free-ports.ts";
import type { Keeper } from "./keep.ts";
import type { Kubectl } from "./kubectl.ts";
import { secretText } from "./secret-text.ts";
import { until } from "./until.ts";

export const systemNamespace = "crossplane-system";

/** Core's Secret with a certificate for the host "localhost", signed by its own authority. */
export const serverSecret = "crossplane-tls-server";
const clientSecret = "crossplane-tls-client";

/** Installs the real Crossplane core and starts it; it sees to composite resources, and packages are ours to fake. */
export async function startCore(keeper: Keeper, { kubectl, kubeconfig }: ApiServer): Promise<void> {
  const core = await tool("crossplane-core");
  const env = { KUBECONFIG: kubeconfig, POD_NAMESPACE: systemNamespace };
  printed(await kubectl(["create", "namespace", systemNamespace]));
  await install(keeper, core, env);
  const tls = await clientCertificate(keeper, kubectl);
  const [metrics = 0, health = 0] = await freePorts(2);
  keeper.start({ name: "core", program: core, args: startFlags(keeper, { tls, metrics, health }), env });
  await until(
    "core",
    async () => isReady(keeper, health),
    () => keeper.log("core"),
  );
}

const startFlags = (keeper: Keeper, { tls, metrics, health }: { tls: string; metrics: number; health: number }) => [
  "core",
  "start",
  "--enable-webhooks=false",
  "--package-runtime=External",
  // A test does in seconds what takes providers minutes, which core would take for a storm of events.
  "--circuit-breaker-burst=10000",
  `--xpkg-cache-dir=${keeper.path("packages")}`,
  `--tls-client-certs-dir=${tls}`,
  `--metrics-port=${metrics}`,
  `--health-probe-port=${health}`,
];

/** The first try fails, because core looks for kinds that the API server does not serve yet. */
async function install(keeper: Keeper, core: string, env: Readonly<Record<string, string>>, left = 5): Promise<void> {
  const webhooks = keeper.path("webhooks");
  mkdirSync(webhooks, { recursive: true });
  const outcome = await run(
    core,
    [
      "core",
      "init",
      `--cr-ds-path=${join(dirname(core), "crds")}`,
      "--tlsca-secret-name=crossplane-root-ca",
      `--tls-client-secret-name=${clientSecret}`,
      `--tls-server-secret-name=${serverSecret}`,
      // Core signs a certificate for the service of its webhooks. We have none, and put it before our function.
      "--webhook-service-name=localhost",
      `--webhook-service-namespace=${systemNamespace}`,
      `--webhook-configurations-path=${webhooks}`,
    ],
    { env },
  );
  if (outcome.code === 0 || left === 0) return void printed(outcome);
  await setTimeout(500);
  return install(keeper, core, env, left - 1);
}

async function clientCertificate(keeper: Keeper, kubectl: Kubectl): Promise<string> {
  mkdirSync(keeper.path("tls"));
  for (const file of ["ca.crt", "tls.crt", "tls.key"])
    keeper.write(join("tls", file), await secretText(kubectl, systemNamespace, clientSecret, file));
  return keeper.path("tls");
}

async function isReady(keeper: Keeper, port: number): Promise<true | undefined> {
  keeper.check();
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  return answer?.ok === true ? true : undefined;
}
