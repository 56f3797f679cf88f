import { kinds, type Kind } from "../../functions/kinds.ts";
import { group, version } from "../generate/kind.ts";
import type { KubeObject } from "../simulation/kube-object.ts";
import { objects, oneObject } from "./object-file.ts";
import { Stop } from "./stop.ts";

/** A claim that somebody wrote, and what is known of its kind. */
export type ClaimFile = { readonly claim: KubeObject; readonly kind: Kind };

/**
 * Reads a claim. Without a namespace it is in `default`, as with kubectl.
 *
 * @throws Stop for a file that does not hold exactly one claim of a kind that we compose.
 */
export const claimFile = (path: string): ClaimFile => claimOf(path, oneObject(path));

/**
 * Reads the claims of a service, in the order of the file.
 *
 * @throws Stop for a file that holds anything else than claims of kinds that we compose.
 */
export function claimFiles(path: string): readonly ClaimFile[] {
  const claims = objects(path).map((object) => claimOf(path, object));
  if (claims.length === 0) throw new Stop(2, `${path} must hold one claim or several: received none`);
  return claims;
}

function claimOf(path: string, claim: KubeObject): ClaimFile {
  const kind = Object.values(kinds).find(({ names }) => names.kind === claim.kind);
  if (kind === undefined)
    throw new Stop(2, `kind in ${path} must be one of ${Object.keys(kinds).join(", ")}: received "${claim.kind}"`);
  if (claim.apiVersion !== `${group}/${version}`)
    throw new Stop(2, `apiVersion in ${path} must be ${group}/${version}: received "${claim.apiVersion}"`);
  return { claim: { ...claim, metadata: { namespace: "default", ...claim.metadata } }, kind };
}
