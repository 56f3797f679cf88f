import { generateKeyPairSync } from "node:crypto";
import { stringify } from "yaml";
import { tool } from "../tool.ts";
import { freePorts } from "./free-ports.ts";
import type { Keeper } from "./keep.ts";
import { kubectlOf, type Kubectl } from "./kubectl.ts";
import { until } from "./until.ts";

export interface ApiServer {
  readonly kubectl: Kubectl;
  /** The path of a file by which its administrator gets in. */
  readonly kubeconfig: string;
}

/** Starts a real etcd and kube-apiserver and waits until they serve. */
export async function startApiServer(keeper: Keeper): Promise<ApiServer> {
  const [client = 0, peer = 0, secure = 0] = await freePorts(3);
  const [etcd, apiServer, binary] = await Promise.all([tool("etcd"), tool("kube-apiserver"), tool("kubectl")]);
  keeper.start({ name: "etcd", program: etcd, args: etcdFlags(keeper, local(client), local(peer)) });
  keeper.start({ name: "kube-apiserver", program: apiServer, args: apiServerFlags(keeper, local(client), secure) });
  const kubeconfig = keeper.write("kubeconfig", kubeconfigFor(`https://127.0.0.1:${secure}`));
  const kubectl = kubectlOf(binary, kubeconfig, keeper.path("kubectl"));
  const lastWords = () => keeper.log("kube-apiserver").split("\n").slice(-15).join("\n");
  await until("kube-apiserver", async () => isReady(keeper, kubectl), lastWords);
  return { kubectl, kubeconfig };
}

async function isReady(keeper: Keeper, kubectl: Kubectl): Promise<true | undefined> {
  keeper.check();
  const { code } = await kubectl(["get", "--raw", "/readyz"]);
  return code === 0 ? true : undefined;
}

const local = (port: number) => `http://127.0.0.1:${port}`;

function etcdFlags(keeper: Keeper, client: string, peer: string): string[] {
  const served = ["--listen-client-urls", client, "--advertise-client-urls", client];
  const peers = ["--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer];
  const cluster = ["--name", "test", "--initial-cluster", `test=${peer}`];
  return ["--data-dir", keeper.path("etcd"), ...served, ...peers, ...cluster, "--unsafe-no-fsync", "--log-level=warn"];
}

function apiServerFlags(keeper: Keeper, etcd: string, port: number): string[] {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = keeper.write("sa.key", privateKey.export({ type: "pkcs1", format: "pem" }).toString());
  const tokens = keeper.write("tokens.csv", `${token},admin,admin,"system:masters"\n`);
  return [
    `--etcd-servers=${etcd}`,
    `--secure-port=${port}`,
    "--bind-address=127.0.0.1",
    `--cert-dir=${keeper.path("certificates")}`,
    "--service-cluster-ip-range=10.96.0.0/16",
    "--service-account-issuer=https://kubernetes.default.svc",
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    `--token-auth-file=${tokens}`,
    "--authorization-mode=RBAC",
    "--anonymous-auth=false",
  ];
}

const token = "a-token-of-this-test-alone";

const kubeconfigFor = (server: string) =>
  stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "test", cluster: { server, "insecure-skip-tls-verify": true } }],
    users: [{ name: "admin", user: { token } }],
    contexts: [{ name: "test", context: { cluster: "test", user: "admin" } }],
    "current-context": "test",
  });
