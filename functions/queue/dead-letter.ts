import { releaseAnnotation, type Owner } from "../clouds/owner.ts";
import { dataPolicies, mayBeDropped } from "../clouds/policies.ts";
import type { Policy } from "../compose/model.ts";
import type { Kept } from "../compose/plan.ts";
import type { Queue } from "./claim.ts";

type Live = { readonly managementPolicies: readonly string[] };

/** The owner as the policies of a dead-letter queue see it: in production nothing gives leave to delete its messages. */
export const ofDeadLetters = (owner: Owner): Owner => (owner.production ? { ...owner, release: undefined } : owner);

/** The policies of what holds dead letters. */
export const deadLetterPolicies = (owner: Owner): readonly Policy[] => dataPolicies(ofDeadLetters(owner));

/**
 * Whether a dead-letter queue that is switched off may leave the plan in this run: the author gave leave, and all of
 * it was seen with the policies by which it goes (or, in production, by which the cloud keeps it).
 */
export const mayLetGo = ({ production, release }: Owner, live: readonly Live[]): boolean =>
  release === "true" && live.every((one) => mayBeDropped(one) !== production);

/** Whether an observed part of a dead-letter queue that was switched off is still composed. */
export const isRetained = (owner: Owner, live: Live & { readonly exists: boolean }): boolean =>
  live.exists && !mayLetGo(owner, [live]);

const ends = {
  deleted: "deleted with its messages",
  forgotten: "in production Crossplane forgets it and the cloud keeps it with its messages",
} as const;

/**
 * A dead-letter queue that is switched off and stays, because a flag must not cost messages.
 *
 * @param name the cloud's own name of it; undefined when there is none.
 */
export function retained(claim: Queue, { release, production }: Owner, name: string | undefined): readonly Kept[] {
  if (claim.deadLetterQueue || name === undefined || release === "true") return [];
  const message =
    `the dead-letter queue ${name} stays with its messages; annotate ${releaseAnnotation}: "true" ` +
    `to let it go: ${production ? ends.forgotten : ends.deleted}`;
  return [{ reason: "Retained", message }];
}
