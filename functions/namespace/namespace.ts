import { marks } from "../clouds/marks.ts";
import { KubernetesObject } from "../clouds/models.ts";
import type { Envelope, Policy } from "../compose/model.ts";
import type { State } from "../compose/plan.ts";
import type { Resource } from "../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { NamespaceAsk } from "./readings.ts";

/**
 * The policies until the namespace is known to be ours. provider-kubernetes takes over what has the name already, marks
 * it and deletes it with the Object; with these it makes a new one, but only looks at one that somebody made meanwhile.
 * Source: Observe, handleObservation and Delete in internal/controller/namespaced/object/object.go of
 * crossplane-contrib/provider-kubernetes v1.4.1.
 */
const looking: readonly Policy[] = ["Observe", "Create"];

/** The namespace itself. */
export const namespace = ({ name, owner }: Pinned, envelope: Envelope, isOwn: boolean): Resource =>
  KubernetesObject(
    {
      ...envelope,
      ...(!isOwn && { managementPolicies: looking }),
      readiness: { policy: "DeriveFromCelQuery", celQuery: 'object.status.phase == "Active"' },
    },
    {
      manifest: {
        apiVersion: "v1",
        kind: "Namespace",
        metadata: { name, labels: { ...marks(owner), "platform.kubecon.io/team": owner.team } },
      },
    },
  );

/** Whether there is a namespace to put anything into. */
export const isActive = ({ seen }: NamespaceAsk): boolean =>
  seen("namespace").atProvider.manifest?.status?.phase === "Active";

/** How far the namespace is. One that is being deleted stays in the plan: the provider makes it again afterwards. */
export function health(ask: NamespaceAsk): State {
  if (isActive(ask)) return "ready";
  const phase = ask.seen("namespace").atProvider.manifest?.status?.phase;
  return { waitsFor: phase === "Terminating" ? "its deletion to end, to be made again" : "the cluster to make it" };
}
