import { Capability, RunFunctionRequest } from "@crossplane-org/function-sdk-typescript";
import { createHash } from "node:crypto";
import type { Cluster } from "./cluster.ts";
import type { Selector, Step } from "./composition.ts";
import type { KubeObject } from "./kube-object.ts";
import type { Seen } from "./observed.ts";
import { required } from "./required.ts";

/** What Crossplane puts into one question to a function. */
export type Question = {
  readonly cluster: Cluster;
  readonly claim: KubeObject;
  readonly seen: ReadonlyMap<string, Seen>;
  readonly step: Step;
  /** What the function wants to see beside what its step is handed anyway, by the name of the requirement. */
  readonly asked: Readonly<Record<string, Selector>>;
};

/**
 * The bytes of a RunFunctionRequest: the same cluster makes the same bytes.
 *
 * Source: Compose in composition_functions.go of crossplane/crossplane v2.4.
 */
export function requestBytes({ cluster, claim, seen, step, asked }: Question): Uint8Array {
  const resources = [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const request = RunFunctionRequest.fromPartial({
    observed: {
      composite: { resource: claim },
      resources: Object.fromEntries(
        resources.map(([key, { object, details }]) => [key, { resource: object, connectionDetails: details }]),
      ),
    },
    input: step.input,
    context: {},
    requiredResources: Object.fromEntries(
      Object.entries({ ...step.requirements, ...asked }).map(([name, selector]) => [
        name,
        { items: required(cluster, selector).map((resource) => ({ resource })) },
      ]),
    ),
  });
  const tag = createHash("sha256").update(RunFunctionRequest.encode(request).finish()).digest("hex");
  return RunFunctionRequest.encode({ ...request, meta: { tag, capabilities } }).finish();
}

const capabilities = [
  Capability.CAPABILITY_CAPABILITIES,
  Capability.CAPABILITY_REQUIRED_RESOURCES,
  Capability.CAPABILITY_CREDENTIALS,
  Capability.CAPABILITY_CONDITIONS,
  Capability.CAPABILITY_REQUIRED_SCHEMAS,
];
