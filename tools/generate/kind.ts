import { kinds } from "../../functions/kinds.ts";

export type Kind = (typeof kinds)[keyof typeof kinds];

/** The API group and version of every claim. */
export const group = "platform.kubecon.io";
export const version = "v1alpha1";

/** The name under which the Function is installed; every composition refers to it. */
export const functionName = "function-backend-first-idp";
