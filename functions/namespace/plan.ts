import type { Cloud } from "../clouds/cloud.ts";
import { farewell } from "../clouds/farewell.ts";
import { dataPolicies } from "../clouds/policies.ts";
import type { Plan, Warning } from "../compose/plan.ts";
import type { Resource } from "../compose/resource.ts";
import { staged, type Staged } from "../compose/staged.ts";
import type { Inside } from "./inside.ts";
import { limitRange } from "./limit-range.ts";
import { health, isActive, namespace } from "./namespace.ts";
import { networkPolicy } from "./network-policy.ts";
import { isOwn } from "./own.ts";
import { pinned, type Pinned } from "./pinned.ts";
import type { NamespaceAsk, readings, Settings } from "./readings.ts";
import { resourceQuota } from "./resource-quota.ts";
import { roleBinding } from "./role-binding.ts";

/** Where clouds differ. */
export type Differences = {
  readonly provider: Cloud;
  /** Networks of DNS servers that are no pods of the cluster. */
  readonly resolvers: readonly string[];
  readonly warnings: (pinned: Pinned, settings: Settings) => readonly Warning[];
};

/** A namespace is the same five objects on every cloud, made by provider-kubernetes: first itself, then what is in it. */
export const plan =
  ({ provider, resolvers, warnings }: Differences) =>
  (ask: NamespaceAsk): Plan => {
    const { owner, settings } = ask;
    const fixed = pinned(ask);
    const envelope = {
      managementPolicies: dataPolicies(owner),
      providerConfigRef: settings.kubernetesProviderConfigRef,
    };
    const itself = namespace(fixed, envelope, isOwn(ask, fixed));
    const { resources, later } = staged({
      namespace: { resource: isFree(ask) ? itself : undefined, waitsFor: "a look at whether its name is free" },
      ...contents(ask, { pinned: fixed, envelope }, resolvers),
    });
    return {
      resources: { ...resources, ...formerPolicy(ask, { pinned: fixed, envelope }, resolvers) },
      states: { namespace: health(ask) },
      later,
      status: { provider, namespaceName: fixed.name },
      warnings: warnings(fixed, settings),
      kept: fixed.kept,
      pending: [],
    };
  };

/** Whether the namespace may be composed: it was already, or Crossplane has shown what has its name. */
const isFree = ({ seen, required }: NamespaceAsk): boolean =>
  seen("namespace").exists || required("namespace") !== undefined;

type Content = Exclude<keyof typeof readings, "namespace">;

/** What is in the namespace. */
const contents = (
  ask: NamespaceAsk,
  place: Inside,
  resolvers: readonly string[],
): Readonly<Record<string, Staged>> => ({
  "resource-quota": within(ask, "resource-quota", resourceQuota(ask.claim, place)),
  "limit-range": within(ask, "limit-range", limitRange(ask.claim, place)),
  "role-binding": within(ask, "role-binding", roleBinding(ask, place)),
  ...(ask.claim.networkPolicy && { "network-policy": within(ask, "network-policy", networkPolicy(resolvers, place)) }),
});

/** It joins once the namespace is there; before, its provider would only log errors. Then it stays, whatever blinks. */
const within = (ask: NamespaceAsk, key: Content, resource: Resource): Staged => ({
  resource: ask.seen(key).exists || isActive(ask) ? resource : undefined,
  waitsFor: "the namespace",
});

/** A network policy that is switched off, as long as it has to stay. */
function formerPolicy(
  { claim, seen }: NamespaceAsk,
  { pinned: fixed, envelope }: Inside,
  resolvers: readonly string[],
) {
  if (claim.networkPolicy) return {};
  const former = farewell(seen("network-policy"), envelope, (armed) =>
    networkPolicy(resolvers, { pinned: fixed, envelope: armed }),
  );
  return former ? { "network-policy": former } : {};
}
