import type { Required } from "../../compose/requirement.ts";
import type { Source } from "../../compose/source.ts";
import { entries, fieldsOf, last, merged, text, type Fields } from "./fields.ts";
import { readStruct } from "./struct.ts";

/** The composite resource as earlier steps left it; empty when none of them touched it. */
type DesiredComposite = {
  readonly object: Readonly<Record<string, unknown>>;
  readonly connectionDetails: Readonly<Record<string, Uint8Array>>;
};

/** One question from Crossplane. Only what is asked for is decoded. */
export type Request = {
  readonly tag: string;
  /** The step's input, empty where the composition gives none. */
  readonly input: () => Readonly<Record<string, unknown>>;
  /** The composite resource as it is in the cluster; undefined when the request holds none. */
  readonly composite: () => Readonly<Record<string, unknown>> | undefined;
  readonly observed: Source;
  readonly required: Required<string>;
  /** What earlier steps desired, as it came. */
  readonly desired: Uint8Array | undefined;
  /** The composite resource that earlier steps desired. */
  readonly desiredComposite: () => DesiredComposite;
  /** The pipeline's context, as it came. */
  readonly context: Uint8Array | undefined;
};

/**
 * Indexes a RunFunctionRequest.
 *
 * Source of the field numbers: proto/fn/v1/run_function.proto of crossplane/crossplane v2.4.
 *
 * @throws Error when the bytes are not such a message.
 */
export function readRequest(bytes: Uint8Array): Request {
  const request = fieldsOf(bytes);
  const observed = state(request, 2);
  const desired = merged(request, 3);
  return {
    tag: text(last(fieldsOf(merged(request, 1) ?? none), 1)),
    input: once(() => readStruct(merged(request, 4) ?? none, ["input"])),
    composite: once(() => object(observed.composite, ["observed", "composite"])),
    observed: source(observed.resources),
    required: (requirement) => {
      const found = entries(request, 8).get(requirement);
      return found && (fieldsOf(found).get(1) ?? []).map((item) => object(item, ["required", requirement]) ?? {});
    },
    desired,
    desiredComposite: once(() => {
      const { composite } = state(request, 3);
      return {
        object: object(composite, ["desired", "composite"]) ?? {},
        connectionDetails: Object.fromEntries(entries(fieldsOf(composite ?? none), 2)),
      };
    }),
    context: merged(request, 5),
  };
}

const none = new Uint8Array();

/** A State message: the composite resource and the composed ones. */
function state(request: Fields, number: number) {
  const fields = fieldsOf(merged(request, number) ?? none);
  return { composite: merged(fields, 1), resources: entries(fields, 2) };
}

/** The Kubernetes object inside a Resource message. */
function object(resource: Uint8Array | undefined, at: readonly string[]) {
  const struct = resource && merged(fieldsOf(resource), 1);
  return struct && readStruct(struct, at);
}

function source(resources: ReadonlyMap<string, Uint8Array>): Source {
  const objects = new Map<string, Readonly<Record<string, unknown>> | undefined>();
  const whole = (key: string) => {
    if (!objects.has(key)) objects.set(key, object(resources.get(key), ["observed", key]));
    return objects.get(key);
  };
  return {
    keys: [...resources.keys()],
    at: (key, path) => path.reduce<unknown>((value, name) => member(value, name), whole(key)),
    detail: (key, name) => {
      const value = entries(fieldsOf(resources.get(key) ?? none), 2).get(name);
      return value === undefined || value.length === 0 ? undefined : Buffer.from(value).toString("base64");
    },
  };
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: compute() }).value;
}
