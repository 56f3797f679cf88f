import type { Warning } from "../compose/plan.ts";
import type { Storage } from "./claim.ts";

/** No cloud stores an object in plain text. @param how it is encrypted all the same. */
export const alwaysEncrypted = ({ encryption }: Storage, how: string): readonly Warning[] =>
  encryption ? [] : [{ reason: "EncryptionAlwaysOn", message: `spec.encryption false has no effect: ${how}` }];
