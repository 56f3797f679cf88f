import type { Owner } from "../clouds/owner.ts";
import { Refusal } from "../compose/refusal.ts";

/** Namespaces that Kubernetes makes by itself, beside those that begin with `kube-`. Source: "Initial namespaces". */
const names = ["default"];

/** How the namespaces of Kubernetes, Crossplane, policy engines and the clouds' own controllers begin. */
const prefixes = ["kube-", "crossplane-", "upbound-", "gatekeeper-", "gke-", "gmp-", "aks-", "azure-"];

/**
 * Keeps claims out of the namespaces that the cluster runs on: a quota or a network policy there would stop it.
 *
 * @throws Refusal NamespaceReserved, also for the namespace that the claim itself is in.
 */
export function refuseReserved(name: string, { namespace }: Owner): void {
  if (name === namespace) throw reserved(name, "where the claim itself is");
  if (names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix)))
    throw reserved(name, "which belongs to the cluster");
}

const reserved = (name: string, why: string) =>
  new Refusal(
    "you",
    "NamespaceReserved",
    `metadata.name must give a namespace of the team's own: received "${name}", ${why}; give the claim another name`,
  );
