import type { Fields } from "../fields.ts";
import type { KubeObject } from "../kube-object.ts";

/** A thing in the simulated cloud: its name there, its parameters, and whether it serves. */
type Built = { readonly name: string; readonly forProvider: Fields; readonly isDone: boolean };

/**
 * A parameter that may be given as a reference to another managed resource or as a selector of one, and becomes its
 * name or id in the cloud.
 */
export type Reference = {
  readonly field: string;
  /** The field's name in Go, as error messages give it. */
  readonly goName: string;
  readonly to: { readonly apiVersion: string; readonly kind: string };
  readonly isMany?: true;
  /** Whether it becomes the target's id (`status.atProvider.id`) instead of its external name. */
  readonly isId?: true;
};

/** What the cloud and its provider make of one kind of managed resource. */
export type Simulated = {
  /** The name that the cloud gives. Without it the name is chosen outside, in the external-name annotation. */
  readonly assigned?: (forProvider: Fields) => string;
  /** Whether creating it takes over what has that name already, instead of failing. */
  readonly takesOver?: true;
  /** What it stands for, where that is an object of the cluster and no thing in a cloud. */
  readonly makes?: (forProvider: Fields) => KubeObject | undefined;
  /** The fields of `status.atProvider` that nobody asked for. */
  readonly fields: (built: Built) => Fields;
  /** Whether it takes a step to become ready once it is there. */
  readonly isSlow?: true;
  /** What the provider writes into the connection Secret, when one is asked for. */
  readonly details?: (built: Built, password: string) => Readonly<Record<string, string>>;
  /** Its references, in the order in which the provider resolves them. */
  readonly references?: readonly Reference[];
};

/** By apiVersion and kind. */
export type SimulatedKinds = Readonly<Record<string, Simulated>>;
