import { isDeepStrictEqual } from "node:util";
import type { Cloud } from "../../../tools/simulation/cloud.ts";
import { find, objectsOf, put, type Cluster } from "../../../tools/simulation/cluster.ts";
import { refOf, type KubeObject } from "../../../tools/simulation/kube-object.ts";
import { step } from "../../../tools/simulation/provider.ts";
import { printed } from "../run.ts";
import type { Kubectl } from "./kubectl.ts";

/** Lets the simulated providers make one step with objects of the real cluster, and the Secrets beside them. */
export async function provide(kubectl: Kubectl, found: readonly KubeObject[], cloud: Cloud): Promise<Cloud> {
  const before = found.reduce<Cluster>(put, new Map());
  const after = step({ cluster: before, cloud }, () => undefined);
  const changed = objectsOf(after.cluster).filter((one) => !isDeepStrictEqual(one, find(before, refOf(one))));
  await Promise.all(changed.map((one) => write(kubectl, one)));
  return after.cloud;
}

async function write(kubectl: Kubectl, object: KubeObject): Promise<void> {
  const text = JSON.stringify(object);
  if (object.kind === "Secret") return writeSecret(kubectl, object);
  const { annotations } = object.metadata;
  const patch = (fields: object) => ["patch", "-f", "-", "--type=merge", "-p", JSON.stringify(fields)];
  printed(await kubectl(patch({ metadata: { annotations }, spec: object["spec"] }), text));
  printed(await kubectl([...patch({ status: object["status"] }), "--subresource=status"], text));
}

async function writeSecret(kubectl: Kubectl, { metadata, ...secret }: KubeObject): Promise<void> {
  // The simulation gave it a uid, which is for the API server to give.
  const { uid: _, creationTimestamp: __, ...own } = metadata;
  const apply = ["apply", "--server-side", "--force-conflicts", "--field-manager=provider", "-f", "-"];
  printed(await kubectl(apply, JSON.stringify({ ...secret, metadata: own })));
}
