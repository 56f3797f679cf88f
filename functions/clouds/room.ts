import type { Plan } from "../compose/plan.ts";
import type { Readings } from "../compose/reading.ts";
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
export type Ask<Claim, Settings, R extends Readings> = Asked<Claim, Settings> & { readonly seen: Seen<R> };

/** A kind of claim on one cloud: from the claim and the observed state to the whole plan. */
export type Room<Claim, Settings> = (ask: Asked<Claim, Settings> & { readonly source: Source }) => Plan;

/** Makes a room of what a composer reads and how it composes; neither knows how the observed bytes are kept. */
export const room =
  <Claim, Settings, R extends Readings>(
    readings: R,
    compose: (ask: Ask<Claim, Settings, R>) => Plan,
  ): Room<Claim, Settings> =>
  ({ source, ...asked }) =>
    compose({ ...asked, seen: seenThrough(readings, source) });
