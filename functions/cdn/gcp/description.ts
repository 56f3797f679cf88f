import type { Owner } from "../../clouds/owner.ts";

/** Whose it is, where there are no labels. Nothing in it can change: many a description cannot either. */
export const description = ({ namespace, name }: Owner): string => `managed-by=crossplane claim=${namespace}/${name}`;
