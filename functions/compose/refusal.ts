/** Whose move it is: the author of the claim, the people who run the platform, the cloud, or the makers of this function. */
export type Mover = "you" | "platform team" | "cloud" | "us";

/** The reasons of a Fatal answer that refuse the claim itself: Accepted=False. */
export const refusedClaim = [
  "InvalidValue",
  "Unsupported",
  "MemoryExceedsSize",
  "NamespaceReserved",
  "NamespaceTaken",
  "RecordTaken",
] as const;

/** The reasons of a Fatal answer to a claim that is valid: Provisioned=False. */
export const refusedRun = ["PlatformSettingsInvalid", "WouldDelete", "CredentialsLost", "InternalError"] as const;

export type RefusedClaim = (typeof refusedClaim)[number];
export type RefusedRun = (typeof refusedRun)[number];

/**
 * There is no plan: the answer is Fatal, nothing is applied and nothing is deleted.
 *
 * The message is shown to people. It names the field, what was wanted, what was received and what to do next;
 * it never holds a secret.
 */
export class Refusal extends Error {
  override name = "Refusal";
  readonly owner: Mover;
  readonly reason: RefusedClaim | RefusedRun;

  constructor(owner: Mover, reason: RefusedClaim | RefusedRun, message: string) {
    super(message);
    this.owner = owner;
    this.reason = reason;
  }
}
