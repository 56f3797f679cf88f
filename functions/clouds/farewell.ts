import type { Envelope } from "../compose/model.ts";
import type { Resource } from "../compose/resource.ts";
import { deletable, mayBeDropped } from "./policies.ts";

type Live = { readonly exists: boolean; readonly managementPolicies: readonly string[] };

/**
 * A resource that is no longer wanted, but that would stay in the cloud if it were left out now: armed for deletion.
 *
 * @param compose makes the resource as it is, in the envelope that it is handed.
 * @returns undefined once it may be left out, or was never there.
 */
export const farewell = (
  live: Live,
  envelope: Envelope,
  compose: (armed: Envelope) => Resource | undefined,
): Resource | undefined =>
  !live.exists || mayBeDropped(live) ? undefined : compose({ ...envelope, managementPolicies: deletable });
