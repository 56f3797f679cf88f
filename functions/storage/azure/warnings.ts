import type { Warning } from "../../compose/plan.ts";
import type { Storage } from "../claim.ts";
import { alwaysEncrypted } from "../encryption.ts";

/** What Azure cannot do for this claim. Source: "Azure Storage encryption for data at rest". */
export const warnings = (claim: Storage): readonly Warning[] =>
  alwaysEncrypted(claim, "Azure encrypts every object, with a key of Microsoft");
