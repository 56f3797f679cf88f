import type { KindOfClaim } from "../clouds/kind.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { claim, status, type Namespace } from "./claim.ts";
import { gcp } from "./gcp.ts";
import { keys } from "./keys.ts";

/** A namespace of a team, with what it may use, who may work in it, and what it may talk to. */
export const namespace: KindOfClaim<Namespace> = {
  folder: "namespace",
  summary: "A namespace of a team, with a quota, defaults for containers, a role for the team and a network policy.",
  names: { kind: "KubernetesNamespaceClaim", plural: "kubernetesnamespaceclaims", shortNames: ["ns-claim"] },
  code: "ns",
  columns: ["status.status", "status.namespaceName"],
  claim,
  status,
  keys,
  on: { aws, gcp, azure },
};
