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
  /** What the cluster holds for the requirements of the function itself; null where it has not looked yet. */
  readonly required?: Readonly<Record<string, readonly Fields[] | null>>;
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
  required = {},
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
      requiredResources: {
        platform: found(platform === null ? [] : [platform as Fields]),
        ...Object.fromEntries(
          Object.entries(required).flatMap(([name, objects]) => (objects === null ? [] : [[name, found(objects)]])),
        ),
      },
    }),
  ).finish();
}

const found = (objects: readonly Fields[]) => ({ items: objects.map((resource) => ({ resource })) });

/** Passwords in tests are always this one, and plainly no secret. */
export const examplePassword = fixed();

/** Asks in process, through the bytes that Crossplane would send and get, until it has seen all that it requires. */
export function ask(question: Question): { response: RunFunctionResponse; outcome: Outcome } {
  const { required = {} } = question;
  const outcomes: Outcome[] = [];
  const bytes = handle(
    requestBytes(question),
    () => examplePassword,
    (outcome) => outcomes.push(outcome),
  );
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("a call must be reported");
  const response = RunFunctionResponse.decode(bytes);
  const missing = Object.keys(response.requirements?.resources ?? {}).filter((name) => !(name in required));
  if (missing.length === 0) return { response, outcome };
  return ask({ ...question, required: { ...required, ...Object.fromEntries(missing.map((name) => [name, []])) } });
}
