/** A rule in CEL over the value that it stands at (`x-kubernetes-validations`). */
export interface Rule {
  readonly rule: string;
  readonly message?: string;
  readonly fieldPath?: string;
  readonly reason?: string;
}

/**
 * A structural schema of Kubernetes: JSON Schema with few words, and some of Kubernetes' own.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
 */
export interface Schema {
  readonly type?: "array" | "boolean" | "integer" | "number" | "object" | "string";
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly "x-kubernetes-embedded-resource"?: boolean;
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-list-type"?: "atomic" | "map" | "set";
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
  readonly "x-kubernetes-validations"?: readonly Rule[];
}

/** What schemas/ holds of one kind. */
export interface Facts {
  readonly source: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly plural: string;
    readonly scope: string;
    readonly provider: string;
    readonly licence: string;
    /** The name of the CRD; a kind that is built into Kubernetes has none. */
    readonly crd?: string;
  };
  readonly schema: Schema;
}

/** Reads a file of schemas/. */
export const facts = (text: string): Facts => JSON.parse(text) as Facts;
