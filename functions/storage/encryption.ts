import type { Warning } from "../compose/plan.ts";
import type { Storage } from "./claim.ts";

/** Says that `encryption: false` has no effect. @param what the cloud does instead. */
export const alwaysEncrypted = ({ encryption }: Storage, what: string): readonly Warning[] =>
  encryption
    ? []
    : [
        {
          reason: "EncryptionAlwaysOn",
          message: `spec.encryption false cannot be: ${what}; set encryption to true`,
        },
      ];
