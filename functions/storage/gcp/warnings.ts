import type { Warning } from "../../compose/plan.ts";
import { alwaysEncrypted } from "../encryption.ts";
import { platformKey } from "./bucket.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** What Cloud Storage cannot do for this claim. Source: "Default encryption" in its documentation. */
export function warnings(ask: GcpAsk, pinned: Pinned): readonly Warning[] {
  const key = platformKey(ask, pinned) === undefined ? "a key of Google" : "the platform's key";
  return alwaysEncrypted(ask.claim, `Cloud Storage encrypts every object, here with ${key}`);
}
