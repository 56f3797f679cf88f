import type { Policy } from "../../compose/model.ts";
import type { Owner } from "../owner.ts";
import { kept } from "../policies.ts";

/**
 * The policies of a kind whose id the provider assigns. LateInitialize is among them, because upjet stores a new id on
 * that path alone: without it a provider that restarts would forget the id and create again (upjet issue 531).
 */
export const assigned: readonly Policy[] = ["*"];

/** The same for what goes with its claim in production too, unless the author says that it stays. */
export const goingAssigned = ({ release }: Owner): readonly Policy[] =>
  release === "keep-data" ? [...kept, "LateInitialize"] : assigned;
