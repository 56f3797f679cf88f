import { RunFunctionRequest, RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { handle, type Outcome } from "../functions/runner/handle.ts";
import { examplePassword as fixed } from "../tools/simulation/example-password.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One question, in plain values. */
export type Question = {
  readonly claim: unknown;
  readonly cloud?: string;
  /** The EnvironmentConfig; null for a cluster that has none. */
  readonly platform: unknown;
  /** Observed objects by key. */
  readonly seen?: Readonly<Record<string, unknown>>;
  /** Connection details by key of the resource, plain text. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What earlier steps desired, and the pipeline's context. */
  readonly desired?: unknown;
  readonly context?: Fields;
};

/** The bytes that Crossplane would send. */
export function requestBytes({
  claim,
  cloud = "aws",
  platform,
  seen = {},
  details = {},
  desired,
  context,
}: Question): Uint8Array {
  return RunFunctionRequest.encode(
    RunFunctionRequest.fromPartial({
      meta: { tag: "test" },
      observed: {
        composite: { resource: claim as Fields },
        resources: Object.fromEntries(
          Object.entries(seen).map(([key, object]) => [
            key,
            {
              resource: object as Fields,
              connectionDetails: Object.fromEntries(
                Object.entries(details[key] ?? {}).map(([name, value]) => [name, Buffer.from(value)]),
              ),
            },
          ]),
        ),
      },
      ...(desired !== undefined && { desired: desired as Fields }),
      ...(context !== undefined && { context }),
      input: { apiVersion: "idp.fn.platform.kubecon.io/v1alpha1", kind: "Platform", cloud },
      requiredResources: { platform: { items: platform === null ? [] : [{ resource: platform as Fields }] } },
    }),
  ).finish();
}

/** Passwords in tests are always this one, and plainly no secret. */
export const examplePassword = fixed();

/** Asks in process, through the bytes that Crossplane would send and get. */
export function ask(question: Question): { response: RunFunctionResponse; outcome: Outcome } {
  const outcomes: Outcome[] = [];
  const bytes = handle(
    requestBytes(question),
    () => examplePassword,
    (outcome) => outcomes.push(outcome),
  );
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("a call must be reported");
  return { response: RunFunctionResponse.decode(bytes), outcome };
}
