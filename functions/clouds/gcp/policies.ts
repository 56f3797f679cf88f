import type { Policy } from "../../compose/model.ts";

/**
 * The policies of a kind whose id the provider assigns. LateInitialize is among them, because upjet stores a new id on
 * that path alone: without it a provider that restarts would forget the id and create again (upjet issue 531).
 */
export const assigned: readonly Policy[] = ["*"];
