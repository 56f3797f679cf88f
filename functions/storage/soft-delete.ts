import type { Owner } from "../clouds/owner.ts";

/** For how many days an object that was deleted or overwritten can be brought back, also without versioning. */
export const softDeleteDays = ({ production }: Owner): number => (production ? 30 : 7);
