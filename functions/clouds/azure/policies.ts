import type { Policy } from "../../compose/model.ts";
import type { Owner } from "../owner.ts";
import { isKept, kept } from "../policies.ts";

/** All that a provider can do, deletion in Azure included. */
export const everything: readonly Policy[] = ["*"];

/** The policies of a resource that holds data, and of which Azure fills in what the claim leaves open. */
export const filledPolicies = (owner: Owner): readonly Policy[] =>
  isKept(owner) ? [...kept, "LateInitialize"] : everything;

/** The same for what goes with its claim in production too, unless the author says that it stays. */
export const goingFilled = ({ release }: Owner): readonly Policy[] =>
  release === "keep-data" ? [...kept, "LateInitialize"] : everything;

/** As `filledPolicies`, but what is there already under that name is looked at alone: nothing of it changes. */
export const lookingPolicies = (owner: Owner): readonly Policy[] =>
  isKept(owner) ? ["Observe", "Create", "LateInitialize"] : ["Observe", "Create", "Delete", "LateInitialize"];

/** Whether policies let the provider change what is there. */
export const mayUpdate = ({ managementPolicies }: { readonly managementPolicies: readonly string[] }): boolean =>
  managementPolicies.some((policy) => policy === "Update" || policy === "*");
