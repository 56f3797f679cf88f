import { examplePassword } from "../../../tools/simulation/example-password.ts";
import { submit } from "../../../tools/simulation/claim.ts";
import { find, put } from "../../../tools/simulation/cluster.ts";
import { reconcile } from "../../../tools/simulation/control-plane.ts";
import { refOf, type KubeObject } from "../../../tools/simulation/kube-object.ts";
import { handle } from "../../../functions/runner/handle.ts";

/** How many calls it takes until an answer stays the same while no provider does anything. */
const calls = 4;

/** What the simulation makes of a live claim before any provider has done anything. */
export async function expected(
  { apiVersion, kind, metadata, spec }: KubeObject,
  composition: KubeObject,
  platform: KubeObject,
) {
  const { name, namespace = "", uid } = metadata;
  const claim = { apiVersion, kind, metadata: { name, namespace, uid }, spec };
  let cluster = submit(put(new Map(), platform), claim);
  let composed: ReadonlyMap<string, KubeObject> = new Map();
  for (let call = 0; call < calls; call++)
    ({ cluster, composed } = await reconcile(cluster, refOf(claim), composition, async (request) =>
      handle(request, examplePassword, () => undefined),
    ));
  return { claim: find(cluster, refOf(claim)) ?? claim, composed };
}
