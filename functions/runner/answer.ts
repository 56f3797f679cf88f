import type { Requirements } from "../compose/requirement.ts";
import type { Resource } from "../compose/resource.ts";

/** A condition of the claim that we own. It stands on every answer, with text that stays the same while nothing changes. */
export type Condition = {
  readonly type: "Accepted" | "Honoured" | "Provisioned";
  readonly isTrue: boolean;
  readonly reason: string;
  readonly message: string;
};

/** A result becomes an event on the claim; a fatal one stops the pipeline, so that nothing is applied or deleted. */
export type Result = { readonly severity: "fatal" | "warning"; readonly reason: string; readonly message: string };

/** Everything that is to be said to one question, in plain values. */
export type Answer = {
  /** What the cluster should hold; undefined when the answer is Fatal. */
  readonly desired?: {
    /** apiVersion, kind and status of the claim. */
    readonly composite: Readonly<Record<string, unknown>>;
    readonly isReady: boolean;
    readonly resources: Readonly<Record<string, { readonly object: Resource; readonly isReady: boolean }>>;
  };
  /** What Crossplane should show the next time it asks. */
  readonly requires?: Requirements;
  readonly conditions: readonly Condition[];
  readonly results: readonly Result[];
  /** After how many seconds Crossplane asks again at the latest. */
  readonly ttlSeconds: number;
};
