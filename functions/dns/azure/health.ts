import type { State } from "../../compose/plan.ts";
import type { Pinned } from "./pinned.ts";

/** Whether the record stands under its name: Azure tells it once it has the record. */
export const health = ({ fqdn }: Pinned): State =>
  fqdn === undefined ? { waitsFor: "its full name from Azure" } : "ready";
