import type { Pending } from "./plan.ts";

/** A field of the claim, what the cloud has for it now (undefined when that is not known), and what was asked for. */
export type Edit = {
  readonly field: string;
  readonly now: string | boolean | undefined;
  readonly wanted: string | boolean;
};

/** Edits that the cloud has not carried out yet. @param when says when it does. */
export function changing(edits: readonly Edit[], when: string): readonly Pending[] {
  const open = edits.filter(({ now, wanted }) => now !== undefined && now !== wanted);
  if (open.length === 0) return [];
  const said = open.map(({ field, now, wanted }) => `${field} is still ${String(now)}, to become ${String(wanted)}`);
  return [{ reason: "ChangePending", message: `cloud: ${said.join(" and ")}; ${when}` }];
}
