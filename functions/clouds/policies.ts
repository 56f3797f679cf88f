import type { Policy } from "../compose/model.ts";
import type { Owner } from "./owner.ts";

/** Everything but LateInitialize, which copies observed values into the spec where nobody removes them again. */
export const deletable: readonly Policy[] = ["Observe", "Create", "Update", "Delete"];

/** As `deletable`, but when the object goes, the thing in the cloud stays. */
export const kept: readonly Policy[] = ["Observe", "Create", "Update"];

/** Whether data stays in the cloud when its claim goes: in production, unless the author gave leave to delete it. */
export const isKept = ({ production, release }: Owner): boolean =>
  release === "keep-data" || (production && release !== "true");

/** The policies of a resource that holds data. */
export const dataPolicies = (owner: Owner): readonly Policy[] => (isKept(owner) ? kept : deletable);

/** The policies of what may go in production too, because a copy stays behind or there is nothing to keep. */
export const goingPolicies = ({ release }: Owner): readonly Policy[] => (release === "keep-data" ? kept : deletable);

/** Whether the cloud's own deletion protection is on. */
export const isProtected = ({ production, release }: Owner): boolean => production && release !== "true";

/**
 * Whether an observed resource that is no longer wanted may be left out now. Left out while its policies lack Delete,
 * it would stay in the cloud, unseen: such a one is composed with `deletable` policies first.
 */
export const mayBeDropped = ({ managementPolicies }: { readonly managementPolicies: readonly string[] }): boolean =>
  managementPolicies.some((policy) => policy === "Delete" || policy === "*");
