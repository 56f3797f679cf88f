import type { Plan } from "../compose/plan.ts";
import type { Readings } from "../compose/reading.ts";
import type { Required, Requirement, Requirements } from "../compose/requirement.ts";
import { seenThrough, type Seen } from "../compose/seen.ts";
import type { Source } from "../compose/source.ts";
import type { Owner } from "./owner.ts";

/** What every composer is asked, whatever it reads: a claim that was read, its owner and the platform's settings. */
type Asked<Claim, Settings> = {
  readonly claim: Claim;
  readonly owner: Owner;
  readonly settings: Settings;
  /** Makes a new password for a login: the only thing that differs between two equal asks. */
  readonly draw: (login: string) => string;
};

/** What a composer is asked, with the observed state as it declared to read it. */
export type Ask<Claim, Settings, R extends Readings, Name extends string = never> = Asked<Claim, Settings> & {
  readonly seen: Seen<R>;
  /** What a requirement found. Until it is shown, compose only what was observed already. */
  readonly required: Required<Name>;
};

/** The whole plan, and what the composer wanted to see for it. */
export type Planned = Plan & { readonly requires: Requirements };

/** A kind of claim on one cloud: from the claim and the observed state to the whole plan. */
export type Room<Claim, Settings> = (
  ask: Asked<Claim, Settings> & { readonly source: Source; readonly required: Required<string> },
) => Planned;

/**
 * Makes a room of what a composer reads and how it composes; neither knows how the observed bytes are kept.
 *
 * @param requires what it wants to see of the cluster beside its own resources. Only for what depends on the claim:
 * it costs Crossplane another call.
 */
export const room =
  <Claim, Settings, R extends Readings, Name extends string = never>(
    readings: R,
    compose: (ask: Ask<Claim, Settings, R, Name>) => Plan,
    requires?: (asked: Asked<Claim, Settings>) => Readonly<Record<Name, Requirement>>,
  ): Room<Claim, Settings> =>
  ({ source, required, ...asked }) => ({
    ...compose({ ...asked, required, seen: seenThrough(readings, source) }),
    requires: requires?.(asked) ?? {},
  });
