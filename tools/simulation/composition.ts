import { at, fieldsOf, listOf, textOf, type Fields } from "./fields.ts";
import type { KubeObject } from "./kube-object.ts";

/** Which resources a function wants to see: those of a kind, by name or by labels. */
export type Selector = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly matchName?: string | undefined;
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
};

/** The one step of a composition, as far as it makes a difference. */
export type Step = {
  readonly composition: string;
  readonly name: string;
  readonly input: Fields;
  /** What the step is handed in its first call, by the name of the requirement. */
  readonly requirements: Readonly<Record<string, Selector>>;
};

/** @throws Error for a composition that has not exactly one step. */
export function stepOf(composition: KubeObject): Step {
  const [step, another] = listOf(at(composition, "spec", "pipeline"));
  const { name } = composition.metadata;
  if (step === undefined || another !== undefined) throw new Error(`Composition ${name} must have exactly one step`);
  const required = listOf(at(step, "requirements", "requiredResources"));
  return {
    composition: name,
    name: textOf(step["step"]),
    input: fieldsOf(step["input"]),
    requirements: Object.fromEntries(required.map((one) => [textOf(one["requirementName"]), selector(one)])),
  };
}

const selector = (one: Fields): Selector => ({
  apiVersion: textOf(one["apiVersion"]),
  kind: textOf(one["kind"]),
  ...(one["namespace"] !== undefined && { namespace: textOf(one["namespace"]) }),
  ...(one["name"] !== undefined && { matchName: textOf(one["name"]) }),
  ...(one["matchLabels"] !== undefined && { matchLabels: texts(one["matchLabels"]) }),
});

const texts = (labels: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fieldsOf(labels)).map(([name, value]) => [name, textOf(value)]));
