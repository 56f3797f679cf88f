import { isDeepStrictEqual } from "node:util";
import { isManaged, type Cloud } from "../../../tools/simulation/cloud.ts";
import { find, objectsOf, put, type Cluster } from "../../../tools/simulation/cluster.ts";
import { at, isFields, listOf } from "../../../tools/simulation/fields.ts";
import { kubeObject, refOf, type KubeObject } from "../../../tools/simulation/kube-object.ts";
import { step } from "../../../tools/simulation/provider.ts";
import { printed } from "../run.ts";
import type { Kubectl } from "./kubectl.ts";

/** Lets the simulated providers make one step with objects of the real cluster, and the Secrets beside them. */
export async function provide(kubectl: Kubectl, found: readonly KubeObject[], cloud: Cloud): Promise<Cloud> {
  const before = [...found, ...(await madeBy(kubectl, found))].reduce<Cluster>(put, new Map());
  const after = step({ cluster: before, cloud }, () => undefined);
  const changed = objectsOf(after.cluster).filter((one) => !isDeepStrictEqual(one, find(before, refOf(one))));
  // A real provider publishes the details of a connection before it says Ready, and core watches only the latter.
  for (const managed of [false, true])
    await Promise.all(changed.filter((one) => isManaged(one) === managed).map((one) => write(kubectl, one)));
  return after.cloud;
}

/** What provider-kubernetes has made of the manifests so far, as the API server has it. */
async function madeBy(kubectl: Kubectl, found: readonly KubeObject[]): Promise<readonly KubeObject[]> {
  const manifests = found.map((one) => at(one, "spec", "forProvider", "manifest")).filter(isFields);
  if (manifests.length === 0) return [];
  const get = ["get", "-f", "-", "--ignore-not-found", "-o", "json"];
  const text = printed(await kubectl(get, manifests.map((one) => JSON.stringify(one)).join("\n---\n")));
  if (text === "") return [];
  const answer: unknown = JSON.parse(text);
  return at(answer, "kind") === "List" ? listOf(at(answer, "items")).map(kubeObject) : [kubeObject(answer)];
}

async function write(kubectl: Kubectl, object: KubeObject): Promise<void> {
  const text = JSON.stringify(object);
  if (!isManaged(object)) return writeWhole(kubectl, object);
  const { annotations } = object.metadata;
  const patch = (fields: object) => ["patch", "-f", "-", "--type=merge", "-p", JSON.stringify(fields)];
  printed(await kubectl(patch({ metadata: { annotations }, spec: object["spec"] }), text));
  printed(await kubectl([...patch({ status: object["status"] }), "--subresource=status"], text));
}

/** Writes what a provider makes in the cluster itself: a connection Secret, or what a manifest says. */
async function writeWhole(kubectl: Kubectl, whole: KubeObject): Promise<void> {
  const { metadata, status: _, ...object } = whole;
  // The simulation gave it a uid, which is for the API server to give.
  const { name, namespace, labels, annotations, ownerReferences } = metadata;
  const own = { name, namespace, labels, annotations, ownerReferences };
  const apply = ["apply", "--server-side", "--force-conflicts", "--field-manager=provider", "-f", "-"];
  printed(await kubectl(apply, JSON.stringify({ ...object, metadata: own })));
}
