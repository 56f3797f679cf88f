import type { Mover } from "./refusal.ts";
import type { Resource } from "./resource.ts";

/** What is wrong with a resource, whose move it is, and what to do next. */
export type Trouble = { readonly owner: Mover; readonly message: string; readonly next: string };

/** What a composer alone can judge of one resource, beyond the conditions that its provider sets. */
export type State = "ready" | { readonly waitsFor: string } | { readonly failed: Trouble };

/** A resource that is planned but not composed yet, and what it waits for. */
type Later = { readonly key: string; readonly waitsFor: string };

/** What this cloud cannot do for this claim: Honoured=False. */
export type Warning = { readonly reason: string; readonly message: string };

/** An edit that was not carried out, so that nothing is lost: Accepted=False. */
export type Kept = { readonly reason: "ImmutableFieldChanged" | "Retained"; readonly message: string };

/** Something that is still to come although the resources may serve already: Provisioned=False. */
export type Pending = { readonly reason: "CredentialsUnverified" | "ChangePending"; readonly message: string };

/**
 * Everything that one claim becomes on one cloud.
 *
 * A key that is missing from `resources` is deleted by Crossplane: leave one out only when the claim asks for that,
 * and name what is still to come in `later`.
 */
export type Plan = {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly states: Readonly<Record<string, State>>;
  readonly later: readonly Later[];
  readonly status: Readonly<Record<string, string | number>>;
  readonly warnings: readonly Warning[];
  readonly kept: readonly Kept[];
  readonly pending: readonly Pending[];
};
