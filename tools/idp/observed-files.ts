import { uidOf } from "../simulation/uid.ts";
import { controllerOf, type KubeObject } from "../simulation/kube-object.ts";
import { objects } from "./object-file.ts";
import { Stop } from "./stop.ts";

/**
 * Reads composed objects as they were observed in a cluster.
 *
 * Source of the rules: CheckObservedResources in internal/render/composite/render.go of crossplane/crossplane v2.4.
 *
 * @throws Stop for an object of another namespace or of another claim.
 */
export function observedFiles(paths: readonly string[], claim: KubeObject): readonly KubeObject[] {
  const all = paths.flatMap(objects);
  for (const object of all) {
    const { name, namespace } = object.metadata;
    const controller = controllerOf(object);
    if (controller !== undefined && controller !== (claim.metadata["uid"] ?? uidOf(claim)))
      throw new Stop(2, `observed resource ${name} has a controller ref but is not controlled by the XR`);
    if (namespace !== claim.metadata.namespace)
      throw new Stop(2, `observed resource ${name} is not in the same namespace as the XR`);
  }
  return all;
}
